"""S3: moto takes a statement of a bucket policy to hold whatever its conditions say, and so a denial without TLS for a denial. It keeps
that a bucket tells EventBridge of its events, and does not say so."""

import json

from moto.core.responses import ActionResult
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket
from moto.s3.responses import S3Response


def fill():
    FakeBucket.get_permission = get_permission

    get_bucket_notification = S3Response.get_bucket_notification

    def with_event_bridge(self):
        kept = self.backend.get_bucket_notification_configuration(self.bucket_name)
        if kept is None or kept.event_bridge is None:
            return get_bucket_notification(self)
        # The buckets of Groundplan tell nobody else.
        self.data["Action"] = "GetBucketNotificationConfiguration"
        return self.serialized(ActionResult({"EventBridgeConfiguration": {}}))

    S3Response.get_bucket_notification = with_event_bridge


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
