"""What is called, and by whom: a line of JSON for every call, and an end to those that a role may not make."""

import json
import threading

import permissions
from moto.core.authorization import ActionAuthenticatorMixin
from moto.core.exceptions import AccessDeniedError

_lock = threading.Lock()
_file = None


def start(path):
    """Looks at every call from now on, at the one place that all of moto's services pass."""
    global _file
    _file = open(path, "w", buffering=1, encoding="utf-8")

    def authorize(self, request_class, resource="*"):
        action, resource = permissions.action(self, resource)
        role = permissions.role_of(self)
        is_allowed = role is None or permissions.is_allowed(self.current_account, role, action, resource)
        record("called" if is_allowed else "denied", action, role=role, resource=resource)
        if not is_allowed:
            raise AccessDeniedError(user_arn=role, action=action)

    ActionAuthenticatorMixin._authenticate_and_authorize_action = authorize
    permissions.trust_tokens()


def record(kind, action, **rest):
    with _lock:
        _file.write(json.dumps({"kind": kind, "action": action, **rest}) + "\n")
