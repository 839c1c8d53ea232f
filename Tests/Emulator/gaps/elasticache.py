"""ElastiCache: moto has no parameter groups, no user groups and no members of a replication group."""

import re

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, EmptyResult
from moto.elasticache.models import ElastiCacheBackend
from moto.elasticache.responses import ElastiCacheResponse


class ParameterGroupNotFound(ServiceException):
    code = "CacheParameterGroupNotFound"
    message = "CacheParameterGroup not found."


class UserGroupNotFound(ServiceException):
    code = "UserGroupNotFound"
    message = "UserGroup not found."


def fill():
    initialize = ElastiCacheBackend.__init__
    create = ElastiCacheBackend.create_replication_group
    delete = ElastiCacheBackend.delete_replication_group

    def init(self, *arguments, **keywords):
        initialize(self, *arguments, **keywords)
        self.parameter_groups = {}
        self.user_groups = {}
        # moto's own expression leaves out both kinds of group.
        self.arn_regex = re.compile(r"^arn:aws:elasticache:")

    def create_replication_group(self, **keywords):
        # Without cluster mode, moto counts the replicas and not the clusters.
        if keywords.get("num_cache_clusters") and not keywords.get("replicas_per_node_group"):
            keywords["replicas_per_node_group"] = keywords["num_cache_clusters"] - 1
        group = create(self, **keywords)
        for name in group.member_clusters:
            _add_member(self, group, name)
        return group

    def delete_replication_group(self, replication_group_id, retain_primary_cluster=None):
        group = delete(self, replication_group_id, True)
        del self.replication_groups[replication_group_id]
        for name in group.member_clusters:
            self.cache_clusters.pop(name, None)
        return group

    ElastiCacheBackend.__init__ = init
    ElastiCacheBackend.create_replication_group = create_replication_group
    ElastiCacheBackend.delete_replication_group = delete_replication_group
    for call in (
        create_cache_parameter_group,
        describe_cache_parameter_groups,
        modify_cache_parameter_group,
        reset_cache_parameter_group,
        describe_cache_parameters,
        delete_cache_parameter_group,
        delete_cache_subnet_group,
        modify_user,
        create_user_group,
        describe_user_groups,
        modify_user_group,
        delete_user_group,
    ):
        setattr(ElastiCacheResponse, call.__name__, call)


def _add_member(backend, group, name):
    if name in backend.cache_clusters:
        return
    backend.create_cache_cluster(
        cache_cluster_id=name,
        replication_group_id=group.replication_group_id,
        az_mode=None,
        preferred_availability_zone=None,
        num_cache_nodes=1,
        cache_node_type=group.cache_node_type,
        engine=group.engine,
        engine_version=group.engine_version,
        cache_parameter_group_name=group.cache_parameter_group_name,
        cache_subnet_group_name=group.cache_subnet_group_name,
        transit_encryption_enabled=group.transit_encryption_enabled,
        network_type="ipv4",
        ip_discovery="ipv4",
        snapshot_name=None,
        preferred_maintenance_window=group.preferred_maintenance_window,
        port=group.port,
        notification_topic_arn=None,
        auto_minor_version_upgrade=True,
        snapshot_retention_limit=group.snapshot_retention_limit,
        snapshot_window=group.snapshot_window,
        auth_token=None,
        outpost_mode=None,
        preferred_outpost_arn=None,
        preferred_availability_zones=None,
        cache_security_group_names=None,
        security_group_ids=group.security_group_ids,
        tags=group.tags,
        snapshot_arns=None,
        preferred_outpost_arns=None,
        log_delivery_configurations=None,
        cache_node_ids_to_remove=[],
        cache_node_ids_to_reboot=[],
    )
    member = backend.cache_clusters[name]
    member.cache_parameter_group = {
        "CacheParameterGroupName": group.cache_parameter_group_name,
        "ParameterApplyStatus": "in-sync",
    }
    member.security_groups = [
        {"SecurityGroupId": identifier, "Status": "active"} for identifier in group.security_group_ids or []
    ]
    member.transit_encryption_mode = group.transit_encryption_mode
    member.at_rest_encryption_enabled = group.at_rest_encryption_enabled


def _tag(backend, arn, tags):
    if tags:
        backend.tagging_service.tag_resource(arn, tags)


def _parameter_group(self):
    name = self._get_param("CacheParameterGroupName")
    if name not in self.elasticache_backend.parameter_groups:
        raise ParameterGroupNotFound()
    return self.elasticache_backend.parameter_groups[name]


def create_cache_parameter_group(self):
    backend = self.elasticache_backend
    name = self._get_param("CacheParameterGroupName")
    group = {
        "CacheParameterGroupName": name,
        "CacheParameterGroupFamily": self._get_param("CacheParameterGroupFamily"),
        "Description": self._get_param("Description"),
        "IsGlobal": False,
        "ARN": f"arn:aws:elasticache:{backend.region_name}:{backend.account_id}:parametergroup:{name}",
        "values": {},
    }
    backend.parameter_groups[name] = group
    _tag(backend, group["ARN"], self._get_param("Tags", []))
    return ActionResult({"CacheParameterGroup": group})


def describe_cache_parameter_groups(self):
    if self._get_param("CacheParameterGroupName"):
        return ActionResult({"CacheParameterGroups": [_parameter_group(self)]})
    return ActionResult({"CacheParameterGroups": list(self.elasticache_backend.parameter_groups.values())})


def modify_cache_parameter_group(self):
    group = _parameter_group(self)
    for parameter in self._get_param("ParameterNameValues", []):
        group["values"][parameter["ParameterName"]] = parameter["ParameterValue"]
    return ActionResult({"CacheParameterGroupName": group["CacheParameterGroupName"]})


def reset_cache_parameter_group(self):
    group = _parameter_group(self)
    if self._get_bool_param("ResetAllParameters"):
        group["values"].clear()
    for parameter in self._get_param("ParameterNameValues", []):
        group["values"].pop(parameter["ParameterName"], None)
    return ActionResult({"CacheParameterGroupName": group["CacheParameterGroupName"]})


def describe_cache_parameters(self):
    parameters = [
        {"ParameterName": name, "ParameterValue": value, "Source": "user", "DataType": "string", "IsModifiable": True}
        for name, value in _parameter_group(self)["values"].items()
    ]
    return ActionResult({"Parameters": parameters})


def delete_cache_parameter_group(self):
    self.elasticache_backend.parameter_groups.pop(_parameter_group(self)["CacheParameterGroupName"])
    return EmptyResult()


def delete_cache_subnet_group(self):
    name = self._get_param("CacheSubnetGroupName")
    self.elasticache_backend.describe_cache_subnet_groups(name)
    del self.elasticache_backend.cache_subnet_groups[name]
    return EmptyResult()


def modify_user(self):
    (user,) = self.elasticache_backend.describe_users(self._get_param("UserId"))
    if access := self._get_param("AccessString"):
        user.access_string = access
    return ActionResult(user)


def _user_group(self):
    identifier = self._get_param("UserGroupId")
    if identifier not in self.elasticache_backend.user_groups:
        raise UserGroupNotFound()
    return self.elasticache_backend.user_groups[identifier]


def create_user_group(self):
    backend = self.elasticache_backend
    identifier = self._get_param("UserGroupId")
    group = {
        "UserGroupId": identifier,
        "Status": "active",
        "Engine": self._get_param("Engine"),
        "UserIds": list(self._get_param("UserIds", [])),
        "MinimumEngineVersion": "6.0",
        "ReplicationGroups": [],
        "ARN": f"arn:aws:elasticache:{backend.region_name}:{backend.account_id}:usergroup:{identifier}",
    }
    backend.user_groups[identifier] = group
    _tag(backend, group["ARN"], self._get_param("Tags", []))
    return ActionResult(group)


def describe_user_groups(self):
    if self._get_param("UserGroupId"):
        return ActionResult({"UserGroups": [_user_group(self)]})
    return ActionResult({"UserGroups": list(self.elasticache_backend.user_groups.values())})


def modify_user_group(self):
    group = _user_group(self)
    removed = self._get_param("UserIdsToRemove", [])
    group["UserIds"] = [user for user in group["UserIds"] if user not in removed] + self._get_param("UserIdsToAdd", [])
    return ActionResult(group)


def delete_user_group(self):
    group = _user_group(self)
    del self.elasticache_backend.user_groups[group["UserGroupId"]]
    return ActionResult({**group, "Status": "deleting"})
