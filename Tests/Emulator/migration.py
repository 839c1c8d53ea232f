"""An application goes from a VPC of its own to the shared one: docs/runbooks/migrate-to-shared-vpc.md, as it stands there."""

import re
import time

import runbook
from failure import Failure
from report import say
from root import Root

_DOMAIN = "api.qa.connect.com."
_OLD, _NEW = "connect-api-qa", "connect2-api-qa"


class Migration:
    """Runs the blocks of the runbook in a tree that has the old code and the new, and looks at the outcome of each step."""

    name = "migration/qa"

    def __init__(self, account, jobs, terraform, work, entries, page):
        self._account, self._jobs, self._terraform = account, jobs, terraform
        self._tree = work / "migrated"
        self._steps = list(runbook.steps(page))
        self.roots = {
            entry["stack"]: Root(terraform, self._tree, work / "plans", entry, jobs)
            for entry in entries
            if entry["environment"] == "qa" and entry["stack"] in ("shared", "api")
        }
        self.seconds = {}

    def run(self):
        self._make_the_old_world()
        for number, title, blocks in self._steps:
            start = time.monotonic()
            for index, (language, text) in enumerate(blocks):
                self._do(f"{number}-{index}", language, text)
            self.seconds[f"step {number}"] = time.monotonic() - start
            getattr(self, f"_look_{number}")()
            say(self, f"{number}. {title}", f"step {number}")

    def _do(self, name, language, text):
        match language:
            case "sh":
                self._shell(name, text)
            case "hcl":
                (self._tree / "legacy/api/dns.tf").write_text(text)
            case "swift" | "console":
                # SnippetTests compares the first; the second is for a person.
                pass
            case _:
                raise Failure(f"the runbook has a block in {language}, which nobody runs")

    def _shell(self, name, text):
        """Runs a block as the job of the stack that it is about, or as an administrator."""
        about = [root for root in self.roots.values() if f"-chdir={root.path} " in text]
        environment = self._jobs.environment(about[0], "apply") if about else self._account.administrator
        self._terraform.script(self._tree, f"migration-{name}", "bash", "-euo", "pipefail", "-c", text, environment=environment)

    def _make_the_old_world(self):
        """The zone of the domain, and the old API."""
        start = time.monotonic()
        self._account.client("route53").create_hosted_zone(Name="connect.com", CallerReference="old")
        legacy = "terraform -chdir=legacy/api"
        self._shell("0-0", f"{legacy} init\n{legacy} apply -auto-approve\n")
        self.seconds["step 0"] = time.monotonic() - start
        self._expect_answer(_OLD)
        say(self, "0. The API as it was, in a VPC of its own", "step 0")

    # What has to be true after each step.

    def _look_1(self):
        pass

    def _look_2(self):
        self._expect_answer(_OLD)

    def _look_3(self):
        self._expect_plan("3-0", "Plan: 0 to add, 1 to change, 0 to destroy.")
        (service,) = self._account.client("ecs").describe_services(cluster=_OLD, services=[_OLD])["services"]
        self._expect(service["desiredCount"] == 0 and service["runningCount"] == 0, "the old API still runs")
        self._expect_answer(_OLD)

    def _look_4(self):
        self._expect_plan("4-0", r"Plan: \d+ to add, 0 to change, 0 to destroy.")
        rds = self._account.client("rds")
        (copy,) = rds.describe_db_snapshots(DBSnapshotIdentifier=f"{_OLD}-cutover-copy")["DBSnapshots"]
        old, new = (rds.describe_db_instances(DBInstanceIdentifier=name)["DBInstances"][0] for name in (_OLD, _NEW))
        self._expect(copy["KmsKeyId"] == new["KmsKeyId"] != old.get("KmsKeyId"), "the new database has not the key of the copy")
        self._expect(new["DBSubnetGroup"]["VpcId"] != old["DBSubnetGroup"]["VpcId"], "the new database is in the old VPC")
        self._expect_answer(_OLD)

    def _look_5(self):
        self._expect_plan("5-1", "Plan: 0 to add, 1 to change, 0 to destroy.")
        self._expect_answer(_NEW)

    def _look_6(self):
        zone = self._zone("qa.connect.com.")
        servers = self._account.client("route53").get_hosted_zone(Id=zone)["DelegationSet"]["NameServers"]
        (record,) = self._records("connect.com.", "qa.connect.com.", "NS")
        self._expect(sorted(value["Value"] for value in record["ResourceRecords"]) == sorted(servers), "the zone is not delegated")
        self._expect(self._alias("qa.connect.com.") == self._address(_NEW), "the two zones give different answers")

    def _look_7(self):
        instances = self._account.client("rds").describe_db_instances()["DBInstances"]
        self._expect(_OLD not in [instance["DBInstanceIdentifier"] for instance in instances], "the old database is there")
        (last,) = self._account.client("rds").describe_db_snapshots(DBSnapshotIdentifier=f"{_OLD}-final")["DBSnapshots"]
        self._expect(last["DBInstanceIdentifier"] == _OLD, "there is no last snapshot")
        vpcs = self._account.client("ec2").describe_vpcs(Filters=[{"Name": "cidr", "Values": ["10.90.0.0/16"]}])["Vpcs"]
        self._expect(not vpcs, "the old VPC is there")
        self._expect(self._alias("qa.connect.com.") == self._address(_NEW), "the name has gone with the old stack")
        for root in self.roots.values():
            root.expect_empty("migrated")

    def _expect(self, is_true, otherwise):
        if not is_true:
            raise Failure(f"{self.name}: {otherwise}")

    def _expect_plan(self, name, summary):
        log = self._terraform.logs / f"migration-{name}.log"
        self._expect(re.search(f"^{summary}$", log.read_text(), re.MULTILINE), f"the plan is not {summary}; see {log}")

    def _expect_answer(self, balancer):
        """Whoever asks the old zone comes to that load balancer."""
        self._expect(self._alias("connect.com.") == self._address(balancer), f"{_DOMAIN} does not lead to {balancer}")

    def _address(self, balancer):
        (found,) = self._account.client("elbv2").describe_load_balancers(Names=[balancer])["LoadBalancers"]
        return found["DNSName"]

    def _alias(self, zone):
        (record,) = self._records(zone, _DOMAIN, "A")
        return record["AliasTarget"]["DNSName"].rstrip(".")

    def _records(self, zone, name, kind):
        pages = self._account.client("route53").get_paginator("list_resource_record_sets").paginate(HostedZoneId=self._zone(zone))
        records = [record for page in pages for record in page["ResourceRecordSets"]]
        return [record for record in records if record["Name"] == name and record["Type"] == kind]

    def _zone(self, name):
        zones = self._account.client("route53").list_hosted_zones_by_name(DNSName=name)["HostedZones"]
        return [zone["Id"] for zone in zones if zone["Name"] == name][0]
