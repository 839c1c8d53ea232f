"""RDS: moto forgets Enhanced Monitoring and Performance Insights, and gives all databases one resource identifier."""

import zlib

from moto.rds.models import DBParameterGroup
from moto.rds.responses import RDSResponse

_KEPT = {
    "MonitoringInterval": "monitoring_interval",
    "MonitoringRoleArn": "monitoring_role_arn",
    "EnablePerformanceInsights": "performance_insights_enabled",
    "PerformanceInsightsKMSKeyId": "performance_insights_kms_key_id",
}


def fill():
    for name in ("create_db_instance", "modify_db_instance", "restore_db_instance_from_db_snapshot"):
        setattr(RDSResponse, name, _keeping(getattr(RDSResponse, name)))
    DBParameterGroup.update_parameters = update_parameters


def _keeping(call):
    def keeping(self):
        answer = call(self)
        database = self.backend.databases.get(self.params.get("DBInstanceIdentifier"))
        if database is not None:
            database.dbi_resource_id = f"db-{zlib.crc32(database.db_instance_identifier.encode()):026X}"
            for parameter, attribute in _KEPT.items():
                if (value := self.params.get(parameter)) is not None:
                    setattr(database, attribute, value)
            if getattr(database, "performance_insights_enabled", False):
                database.performance_insights_retention_period = 7
        return answer

    return keeping


def update_parameters(self, parameters):
    for parameter in parameters:
        self.parameters[parameter["ParameterName"]].update({"Source": "user", **parameter})
