import HCL
import Terraform
import Testing

/// Values that are objects, and the HCL that they render.
@Suite struct ObjectTests {
  typealias Storage = PostgreSQL.Storage
  typealias Alarm = PostgreSQL.Alarm

  @Test func fieldsWithoutAValueAreLeftOut() {
    #expect(Storage(initial: 20).hcl == "{ initial = 20 }")
    #expect(Storage(initial: 20, iops: nil).hcl == "{ initial = 20, iops = null }")
  }

  @Test func objectsInObjects() {
    let alarm = Alarm(threshold: 80, periods: Alarm.Periods(count: 1))
    #expect(
      alarm.hcl == """
        {
          threshold = 80
          periods   = { count = 1 }
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
        }
        """
    )
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
