"""What is left of an environment that was destroyed."""


def leftovers(client, environment):
    """The ARNs of what has the tags of an environment, and is neither gone nor of its bootstrap."""
    pages = client("resourcegroupstaggingapi").get_paginator("get_resources").paginate(
        TagFilters=[{"Key": "Environment", "Values": [environment]}]
    )
    found = [resource for page in pages for resource in page["ResourceTagMappingList"]]
    arns = [resource["ResourceARN"] for resource in found if {"Key": "Stack", "Value": "bootstrap"} not in resource["Tags"]]
    return [arn for arn in arns if not _is_gone(client, arn)]


def _is_gone(client, arn):
    """AWS shows some things for a while after they have gone, and says so."""
    kind, _, name = arn.split(":", 5)[5].partition("/")
    match kind:
        case "task-definition":
            # Revisions stay, for a rollback; they cost nothing.
            return True
        case "key":
            return client("kms").describe_key(KeyId=arn)["KeyMetadata"]["KeyState"] == "PendingDeletion"
        case "instance":
            (reservation,) = client("ec2").describe_instances(InstanceIds=[name])["Reservations"]
            return reservation["Instances"][0]["State"]["Name"] == "terminated"
        case "natgateway":
            (gateway,) = client("ec2").describe_nat_gateways(NatGatewayIds=[name])["NatGateways"] or [{"State": "deleted"}]
            return gateway["State"] == "deleted"
        case "cluster" if ":ecs:" in arn:
            clusters = client("ecs").describe_clusters(clusters=[name])["clusters"]
            return all(cluster["status"] == "INACTIVE" for cluster in clusters)
        case "service":
            cluster, service = name.split("/")
            services = client("ecs").describe_services(cluster=cluster, services=[service])["services"]
            return all(service["status"] == "INACTIVE" for service in services)
    return False
