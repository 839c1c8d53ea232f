"""Roles of the emulator: who may take them, and what they may do.

moto can check permissions itself, but takes every condition of a policy for a denial, looks at no resource and calls most actions of
S3 by another name than IAM. This looks at actions, and at the resources that a request names: buckets, objects, and IAM roles. It
knows no denials; the policies that it is for have none.
"""

import base64
import fnmatch
import json
from urllib.parse import parse_qs, urlparse

from moto.core.exceptions import AccessDeniedError
from moto.iam.models import iam_backends
from moto.sts.models import sts_backends
from moto.sts.responses import TokenResponse

# Those of moto whose prefix in IAM is another.
_PREFIXES = {"elbv2": "elasticloadbalancing"}

# Settings of a bucket, by the query that names them, as IAM calls them; reading has Get in place of Put.
_BUCKET_SETTINGS = {
    "accelerate": "AccelerateConfiguration",
    "acl": "BucketAcl",
    "cors": "BucketCORS",
    "encryption": "EncryptionConfiguration",
    "lifecycle": "LifecycleConfiguration",
    "location": "BucketLocation",
    "logging": "BucketLogging",
    "notification": "BucketNotification",
    "object-lock": "BucketObjectLockConfiguration",
    "ownershipControls": "BucketOwnershipControls",
    "policy": "BucketPolicy",
    "publicAccessBlock": "BucketPublicAccessBlock",
    "replication": "ReplicationConfiguration",
    "requestPayment": "BucketRequestPayment",
    "tagging": "BucketTagging",
    "versioning": "BucketVersioning",
    "website": "BucketWebsite",
}


def action(request, resource):
    """The action of a request as IAM calls it, and the ARN that it is about, or None if the request does not tell."""
    if request.service_name == "s3":
        return _s3_action(request.method, parse_qs(urlparse(request.uri).query, keep_blank_values=True), resource), resource
    name = request._get_action()
    if request.service_name == "iam":
        return f"iam:{name}", _iam_resource(request)
    return f"{_PREFIXES.get(request.service_name, request.service_name)}:{name}", None


def _s3_action(method, query, resource):
    if "/" in resource:
        return {"GET": "s3:GetObject", "HEAD": "s3:GetObject", "DELETE": "s3:DeleteObject"}.get(method, "s3:PutObject")
    for setting, name in _BUCKET_SETTINGS.items():
        if setting in query:
            if method == "DELETE":
                return "s3:DeleteBucketPolicy" if setting == "policy" else f"s3:Put{name}"
            return f"s3:{'Get' if method == 'GET' else 'Put'}{name}"
    if "versions" in query:
        return "s3:ListBucketVersions"
    return {"PUT": "s3:CreateBucket", "DELETE": "s3:DeleteBucket", "POST": "s3:DeleteObject"}.get(method, "s3:ListBucket")


def _iam_resource(request):
    for parameter, kind in (("InstanceProfileName", "instance-profile"), ("RoleName", "role")):
        if name := request._get_param(parameter):
            return f"arn:aws:iam::{request.current_account}:{kind}/{name}"
    return None


def role_of(request):
    """The name of the role that a request comes from, or None for the administrator of the cycle."""
    for role in sts_backends[request.current_account]["aws"].assumed_roles:
        if role.access_key_id == request.access_key:
            return role.role_arn.split("/")[-1]
    return None


def is_allowed(account, role, name, resource):
    """Whether a policy of the role allows an action on a resource. Everybody may ask who they are."""
    if name == "sts:GetCallerIdentity":
        return True
    backend = iam_backends[account]["aws"]
    for policy in backend.list_role_policies(role):
        _, document = backend.get_role_policy(role, policy)
        for statement in json.loads(document)["Statement"]:
            if any(fnmatch.fnmatchcase(name, pattern) for pattern in statement["Action"]) and (
                resource is None or any(fnmatch.fnmatchcase(resource, pattern) for pattern in statement["Resource"])
            ):
                return True
    return False


def trust_tokens():
    """Lets nobody take a role whose token has other claims than the role asks for. Signatures are not looked at."""
    assume = TokenResponse.assume_role_with_web_identity

    def assume_role_with_web_identity(self):
        payload = self._get_param("WebIdentityToken").split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        role = iam_backends[self.current_account]["aws"].get_role_by_arn(self._get_param("RoleArn"))
        for statement in json.loads(role.assume_role_policy_document)["Statement"]:
            asked = statement.get("Condition", {}).get("StringEquals", {})
            if asked and all(claims.get(key.rpartition(":")[2]) == value for key, value in asked.items()):
                return assume(self)
        raise AccessDeniedError(user_arn=claims["sub"], action="sts:AssumeRoleWithWebIdentity")

    TokenResponse.assume_role_with_web_identity = assume_role_with_web_identity
