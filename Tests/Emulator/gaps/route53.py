"""Route 53: moto finds a log group only by an ARN with `:*` at its end, which AWS does not ask for."""

from moto.route53.models import Route53Backend


def fill():
    create = Route53Backend.create_query_logging_config

    def create_query_logging_config(self, hosted_zone_id, log_group_arn):
        config = create(self, hosted_zone_id, log_group_arn.removesuffix(":*") + ":*")
        config.cloud_watch_logs_log_group_arn = log_group_arn
        return config

    Route53Backend.create_query_logging_config = create_query_logging_config
