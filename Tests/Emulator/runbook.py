"""A runbook whose blocks are run."""

import re

# ```language, and lines up to ```.
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def steps(path):
    """The steps of a runbook, those sections whose titles have a number: number, title, and (language, text) of each block."""
    for section in re.split(r"^## ", path.read_text(), flags=re.MULTILINE)[1:]:
        title, _, body = section.partition("\n")
        if match := re.fullmatch(r"(\d+)\. (.+)", title):
            yield int(match[1]), match[2], _BLOCK.findall(body)
