"""ECS: moto forgets some settings of a service, and lists task definitions in one order only."""

from moto.core.responses import ActionResult
from moto.ecs.models import EC2ContainerServiceBackend
from moto.ecs.responses import EC2ContainerServiceResponse


def fill():
    create = EC2ContainerServiceResponse.create_service
    update = EC2ContainerServiceBackend.update_service
    definitions = EC2ContainerServiceBackend.list_task_definitions

    def create_service(self):
        answer = create(self)
        name, cluster = self._get_param("serviceName"), self._get_param("cluster", "default")
        service = self.ecs_backend.describe_services(cluster, [name])[0][0]
        service.availability_zone_rebalancing = self._get_param("availabilityZoneRebalancing") or "DISABLED"
        service.deployment_configuration = self._get_param("deploymentConfiguration")
        service.enable_ecs_managed_tags = bool(self._get_param("enableECSManagedTags"))
        service.enable_execute_command = bool(self._get_param("enableExecuteCommand"))
        service.health_check_grace_period_seconds = self._get_param("healthCheckGracePeriodSeconds")
        return answer

    def update_service(self, properties):
        # moto keeps what it is given, which may be a family and a revision.
        if definition := properties.get("task_definition"):
            properties["task_definition"] = self.describe_task_definition(definition).arn
        service = update(self, properties)
        if service.deployments:
            service.deployments[0]["taskDefinition"] = service.task_definition
        return service

    def list_task_definitions(self):
        found = definitions(
            self.ecs_backend, self._get_param("familyPrefix"), self._get_param("status", "ACTIVE")
        )
        return ActionResult({"taskDefinitionArns": found[::-1] if self._get_param("sort") == "DESC" else found})

    EC2ContainerServiceResponse.create_service = create_service
    EC2ContainerServiceBackend.update_service = update_service
    EC2ContainerServiceResponse.list_task_definitions = list_task_definitions
