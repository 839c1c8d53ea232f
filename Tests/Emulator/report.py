"""What the cycle says, and what it has measured."""

_STEPS = ("plan", "apply", "again", "destroy")


def say(root, text, *steps):
    """A line about a root, with how long each step of it took."""
    times = ", ".join(f"{step} {root.seconds[step]:.0f} s" for step in steps)
    print(f"{root.name:18} {text}" + (f" ({times})" if times else ""), flush=True)


def table(roots):
    """For each root its resources, and how many seconds each step took."""
    rows = [("ROOT", "RESOURCES", "PLAN", "APPLY", "SECOND PLAN", "DESTROY")]
    for root in roots:
        times = [f"{root.seconds[step]:.1f} s" if step in root.seconds else "-" for step in _STEPS]
        rows.append((root.name, str(root.resources), *times))
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])])
        for row in rows
    )
