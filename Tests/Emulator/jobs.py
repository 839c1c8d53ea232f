"""The jobs of GitHub that run Terraform: each has a token, and with it the role of its stack."""

import base64
import json

ACCOUNT = "123456789012"


class Jobs:
    """The jobs of a repository, which take the roles of an account."""

    def __init__(self, account, repository):
        self._account = account
        self._sts = account.client("sts")
        self._repository = repository

    def environment(self, root, job):
        """What the environment of a job has once GitHub's own action for AWS has taken the role of the stack."""
        credentials = self.take(self.role(root, job), self.token(root))
        return self._account.environment(
            {
                "AWS_ACCESS_KEY_ID": credentials["AccessKeyId"],
                "AWS_SECRET_ACCESS_KEY": credentials["SecretAccessKey"],
                "AWS_SESSION_TOKEN": credentials["SessionToken"],
            }
        )

    def take(self, role, token):
        return self._sts.assume_role_with_web_identity(
            RoleArn=role, RoleSessionName="cycle", WebIdentityToken=token
        )["Credentials"]

    def role(self, root, job):
        return f"arn:aws:iam::{ACCOUNT}:role/pipeline-connect2-{root.stack}-{root.environment}-{job}"

    def token(self, root):
        """A token with the claims of a job in the GitHub environment of a root. The emulator asks for no signature."""
        claims = {
            "iss": "https://token.actions.githubusercontent.com",
            "aud": "sts.amazonaws.com",
            "sub": f"repo:{self._repository}:environment:{root.stack}-{root.environment}",
        }
        return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({}, claims, {}))
