"""Makes the compact schema of a provider; docs/schema.md says how to use it, and what the lines mean.

schema.py <Swift name> <source> <version>: reads what `terraform providers schema -json` prints, writes a Swift file.
"""

import collections
import hashlib
import json
import re
import sys

PRIMITIVES = {"string": "s", "number": "n", "bool": "b", "dynamic": "a"}
COLLECTIONS = {"list": "L", "set": "S", "map": "M"}
NESTINGS = {"single": "1", "group": "1", "list": "L", "set": "S", "map": "M"}
SECTIONS = {
    "resource": "resource_schemas",
    "data": "data_source_schemas",
    "ephemeral": "ephemeral_resource_schemas",
}

# The SDK that providers are made with adds an `id` to every resource as if it could be set, and refuses it all the same. These
# are made with the newer framework, and mean it.
SETTABLE_IDS = {"aws_elasticache_reserved_cache_node"}


class Groups:
    """The groups of a provider. One that is there more than once is written once, and elsewhere by its name.

    The name is a hash of the content, so that a line changes with what it says and not with the lines around it.
    """

    def __init__(self):
        self.contents = {}

    def add(self, items):
        content = " ".join(sorted(items))
        name = hashlib.sha256(content.encode()).hexdigest()[:8]
        assert self.contents.setdefault(name, content) == content, "two groups have one name"
        return "{" + name + "}"

    def body(self, block):
        attributes = [attribute(name, content, self) for name, content in block.get("attributes", {}).items()]
        return self.add(attributes + [self.block(*item) for item in block.get("block_types", {}).items()])

    def block(self, name, nested):
        least, most, content = nested.get("min_items"), nested.get("max_items"), nested["block"]
        limits = (f">{least}" if least else "") + (f"<{most}" if most else "")
        return f"{name}@{NESTINGS[nested['nesting_mode']]}{limits}{deprecation(content)}{self.body(content)}"

    def lines(self, tops):
        contents = list(self.contents.values()) + list(tops.values())
        uses = collections.Counter(name for text in contents for name in re.findall(r"{(\w+)}", text))
        shared = set()

        def written(text):
            return re.sub(r"{(\w+)}", lambda found: group(found[1]), text)

        def group(name):
            text = written(self.contents[name])
            if uses[name] == 1 or len(text) <= len(name) + 1:
                return "{" + text + "}"
            shared.add(f"${name} {text}")
            return "{$" + name + "}"

        return sorted([f"{key} {written(text)}" for key, text in tops.items()] + list(shared))


def deprecation(content):
    return "-" if content.get("deprecated") else ""


def attribute(name, content, groups):
    mode = "!" if content.get("required") else "?" if content.get("optional") else ""
    mode += "=" if content.get("computed") else ""
    if "nested_type" in content:
        nested = content["nested_type"]
        fields = groups.add(attribute(*item, groups) for item in nested["attributes"].items())
        type = COLLECTIONS.get(nested["nesting_mode"], "") + "O" + fields
    else:
        type = type_text(content["type"], groups)
    return name + mode + type + deprecation(content)


def type_text(type, groups):
    if isinstance(type, str):
        return PRIMITIVES[type]
    if type[0] in COLLECTIONS:
        return COLLECTIONS[type[0]] + type_text(type[1], groups)
    if type[0] == "tuple":
        return "a"
    return "O" + groups.add(f"{name}!{type_text(content, groups)}" for name, content in type[1].items())


def main(name, source, version):
    schemas = json.load(sys.stdin)["provider_schemas"]
    schema = next(schemas[address] for address in schemas if address.endswith("/" + source))
    groups = Groups()
    tops = {"provider": groups.body(schema["provider"].get("block", {}))}
    for kind, section in SECTIONS.items():
        for type, content in schema.get(section, {}).items():
            id = content["block"].get("attributes", {}).get("id", {})
            if kind == "resource" and id.get("computed") and type not in SETTABLE_IDS:
                id.pop("optional", None)
            tops[f"{kind} {type}"] = deprecation(content["block"]) + groups.body(content["block"])
    print("// Made by scripts/schema from the provider's own schema; docs/schema.md says what the lines mean.")
    print("// swift-format-ignore-file")
    print()
    print(f"/// What {source} {version} takes and gives.")
    print(f"package let {name}: StaticString = #\"\"\"")
    print(f"1 {source} {version}")
    print("\n".join(groups.lines(tops)))
    print("\"\"\"#")


main(*sys.argv[1:])
