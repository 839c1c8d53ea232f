"""What ends the cycle."""


class Failure(Exception):
    """A step did not do what it has to do."""


class Stopped(Failure):
    """A step was stopped, since another failed or somebody wants no more."""
