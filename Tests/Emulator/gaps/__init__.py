"""What moto 5.2.5 lacks for the modules of Groundplan, just far enough that Terraform reads back what it wrote.

One file for each service. Each filling says what it fills, so that it can go once moto has it.
"""

from gaps import autoscaling, ec2, ecs, elasticache, rds, route53, s3


def fill():
    for service in (autoscaling, ec2, ecs, elasticache, rds, route53, s3):
        service.fill()
