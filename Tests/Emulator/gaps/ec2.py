"""EC2: moto has no MonitorInstances, wants the size of every volume, and forgets the description of some rules."""

from moto.ec2.models.security_groups import SecurityGroupRule
from moto.ec2.responses.instances import InstanceResponse
from moto.ec2.responses.monitoring import Monitoring


def fill():
    Monitoring.monitor_instances = _monitoring("MonitorInstances", "enabled")
    Monitoring.unmonitor_instances = _monitoring("UnmonitorInstances", "disabled")
    validate = InstanceResponse._validate_block_device_mapping

    def validate_with_size(mapping):
        # A volume without a size has that of the image's snapshot.
        if "NoDevice" not in mapping and "SnapshotId" not in mapping.get("Ebs", {}):
            mapping.setdefault("Ebs", {}).setdefault("VolumeSize", 8)
        validate(mapping)

    InstanceResponse._validate_block_device_mapping = staticmethod(validate_with_size)
    SecurityGroupRule.description = property(
        lambda rule: rule.ip_range.get("Description") or rule.source_group.get("Description")
    )


def _monitoring(action, state):
    def call(self):
        identifiers = self._get_param("InstanceIds", [])
        for identifier in identifiers:
            self.ec2_backend.get_instance(identifier).monitoring_state = state
        items = "".join(
            f"<item><instanceId>{identifier}</instanceId><monitoring><state>{state}</state></monitoring></item>"
            for identifier in identifiers
        )
        return (
            f'<{action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">'
            f"<requestId>1</requestId><instancesSet>{items}</instancesSet></{action}Response>"
        )

    return call
