"""S3: moto takes a statement of a bucket policy to hold whatever its conditions say, and so a denial without TLS for a denial."""

import json

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket


def fill():
    FakeBucket.get_permission = get_permission


def get_permission(self, action, resource):
    if self.policy is None:
        return PermissionResult.NEUTRAL
    policy = json.loads(self.policy.decode())
    # All requests are taken to have come by TLS, which the emulator does not speak.
    policy["Statement"] = [
        statement
        for statement in policy["Statement"]
        if statement.get("Condition") != {"Bool": {"aws:SecureTransport": "false"}}
    ]
    return IAMPolicy(json.dumps(policy)).is_action_permitted(action, resource)
