"""An account of the emulator, as the cycle and Terraform reach it."""

import boto3

REGION = "us-west-2"


# The emulator lets whoever has taken no role do everything.
_ADMINISTRATOR = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}


class Account:
    def __init__(self, endpoint):
        self._endpoint = endpoint

    def client(self, service):
        """A client of a service, for the administrator."""
        return boto3.client(
            service,
            endpoint_url=self._endpoint,
            region_name=REGION,
            aws_access_key_id=_ADMINISTRATOR["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=_ADMINISTRATOR["AWS_SECRET_ACCESS_KEY"],
        )

    @property
    def administrator(self):
        """The environment of somebody who may do everything."""
        return self.environment(_ADMINISTRATOR)

    def environment(self, credentials):
        """What points Terraform, its backend and its provider at the emulator, as somebody. Nothing of it is in the HCL."""
        return {
            "AWS_ENDPOINT_URL": self._endpoint,
            "AWS_REGION": REGION,
            # The command line of AWS knows it by this name.
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "3",
            **credentials,
        }
