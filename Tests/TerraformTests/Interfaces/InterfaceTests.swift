import HCL
import Testing

@testable import Terraform

/// An interface matches its fields with the properties of the struct, in any order.
@Suite struct InterfaceTests {
  private struct Service: Module {
    static let name = "service"
    static let requirements = Requirements(terraform: ">= 1.11.0", providers: [])

    let imageTag: Text
    let port: Number
    let key: Nullable<Text>
    let password: Secret
    let certificate: Text?

    init(
      port: Number = .default,
      imageTag: Text,
      key: Text? = nil,
      password: Secret,
      certificate: Text? = nil
    ) {
      self.init(port, imageTag, Nullable(key), password, certificate)
    }

    private init(_ port: Number, _ imageTag: Text, _ key: Nullable<Text>, _ password: Secret, _ certificate: Text?) {
      self.imageTag = imageTag
      self.port = port
      self.key = key
      self.password = password
      self.certificate = certificate
    }

    static let interface = Interface(Self.init(_:_:_:_:_:)) {
      Field(\.certificate, "Certificate of the listener.")
      Field(\.imageTag, "Tag of the image.", name: "tag")
      Field(\.port, "Port to listen on.", default: 8080)
      Field(\.password, "Password of the database.")
      Field(\.key, "Key for the logs.")
    }

    func body(_ tf: Scope) -> NoOutputs { NoOutputs() }
  }

  private var fields: [ResolvedField] { Service.interface.fields }

  @Test func fieldsHaveTheOrderOfTheInitializer() {
    #expect(fields.map(\.name) == ["port", "tag", "key", "password", "certificate"])
    #expect(fields.map(\.help).first == "Port to listen on.")
  }

  @Test func types() {
    #expect(fields.map { Printer.print($0.type.constraint) } == ["number", "string", "string", "string", "string"])
    #expect(fields.map(\.type.isNullable) == [false, false, true, false, true])
    #expect(fields.map(\.type.isSensitive) == [false, false, false, true, false])
    #expect(fields.map(\.isOptional) == [false, false, false, false, true])
  }

  @Test func defaults() {
    let defaults = fields.map { field in field.fallback.map { Printer.print($0) } }
    #expect(defaults == ["8080", nil, "null", nil, "null"])
  }

  @Test func instanceWithValues() {
    let service = Service.interface.filled { .raw("var.\($0.name)") }
    #expect(service.port.hcl == "var.port")
    #expect(service.imageTag.hcl == "var.tag")
    #expect(service.key.hcl == "var.key")
    #expect(service.certificate?.hcl == "var.certificate")
  }

  @Test func valuesOfAnInstance() {
    let service = Service(imageTag: "v1", password: Secret.variable("password"))
    let values = Service.interface.values(of: service).map { Printer.print(.list([$0.value])) }
    #expect(values == ["[]", #"["v1"]"#, "[null]", "[var.password]", "[]"])
  }
}
