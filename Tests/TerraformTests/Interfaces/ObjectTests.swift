import HCL
@testable import Terraform
import Testing

/// Values that are objects, and the HCL that they render.
@Suite struct ObjectTests {
  typealias Storage = PostgreSQL.Storage
  typealias Alarm = PostgreSQL.Alarm

  /// Only a variable has a type with defaults, so anywhere else the object states them.
  @Test func fieldsWithoutAValueHaveTheirDefaults() {
    let storage = Storage(initial: 20)
    #expect(
      storage.hcl == """
        {
          initial = 20
          most    = 100
          type    = "gp3"
          iops    = null
        }
        """
    )
    #expect(Printer.print(storage.expr.passed(as: Storage.type.constraint)) == "{ initial = 20 }")
    let stated = Storage(initial: 20, most: 100, iops: nil)
    #expect(
      Printer.print(stated.expr.passed(as: Storage.type.constraint)) == """
        {
          initial = 20
          most    = 100
          iops    = null
        }
        """
    )
    let storages: Map<Storage> = ["a": storage]
    #expect(Printer.print(storages.expr.passed(as: Map<Storage>.type.constraint)) == "{ a = { initial = 20 } }")
  }

  @Test func objectsInObjects() {
    let alarm = Alarm(threshold: 80, periods: Alarm.Periods(count: 1))
    #expect(
      alarm.hcl == """
        {
          threshold = 80
          periods   = { seconds = 300, count = 1 }
        }
        """
    )
  }

  @Test func variableOfAnObject() {
    let storage = Storage.variable("storage")
    #expect(storage.initial.hcl == "var.storage.initial")
    #expect(Map<Alarm>.variable("alarms")["cpu"].hcl == #"var.alarms["cpu"]"#)
    #expect(Map<Alarm>.variable("alarms")["cpu"].periods.hcl == #"var.alarms["cpu"].periods"#)
  }

  @Test func objectOfFieldsOfAnotherObject() {
    let storage = Storage.variable("storage")
    let other = Storage(initial: 10, most: storage.most, type: storage.type)
    #expect(
      other.hcl == """
        {
          initial = 10
          most    = var.storage.most
          type    = var.storage.type
          iops    = null
        }
        """
    )
  }

  /// Not an object in which each field repeats the condition.
  @Test func conditionalObject() {
    let chosen = Flag.variable("large").then(Storage(initial: 100), else: Storage.variable("storage"))
    #expect(chosen.hcl.hasPrefix("var.large ? {"))
    #expect(chosen.hcl.hasSuffix("} : var.storage"))
    #expect(chosen.hcl.split(separator: "var.large").count == 1)
  }

  @Test func types() {
    #expect(
      Printer.print(Alarm.Periods.type.constraint) == """
        object({
          # Length of a period.
          seconds = optional(number, 300)
          # Number of periods.
          count = optional(number, 3)
        })
        """
    )
    #expect(Printer.print(List<Map<SubnetID>>.type.constraint) == "list(map(string))")
    #expect(Printer.print(ValueSet<Number>.type.constraint) == "set(number)")
  }

  @Test func objectsWithoutAShape() {
    let object = Object {
      $0.Effect = "Allow"
      $0.Action = ["s3:GetObject"]
      $0.Condition = nil as Text?
    }
    #expect(
      object.hcl == """
        {
          Effect = "Allow"
          Action = ["s3:GetObject"]
        }
        """
    )
  }
}
