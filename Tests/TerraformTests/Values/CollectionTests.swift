import Terraform
import Testing

@Suite struct CollectionTests {
  private let names = List<Text>.variable("names")
  private let zones = Map<Text>.variable("zones")
  private let logs = ValueSet<Text>.variable("logs")

  @Test func lists() {
    #expect((["a", "b"] as List<Text>).hcl == #"["a", "b"]"#)
    #expect(List(["a", "b"].map { Text($0) }).hcl == #"["a", "b"]"#)
    #expect(names[0].hcl == "var.names[0]")
    #expect(names[names.count - 1].hcl == "var.names[length(var.names) - 1]")
    #expect((names + ["c"]).hcl == #"concat(var.names, ["c"])"#)
    #expect(names.contains("a").hcl == #"contains(var.names, "a")"#)
    #expect(names.joined(by: ",").hcl == #"join(",", var.names)"#)
    #expect(names.distinct.sorted.asSet.hcl == "toset(sort(distinct(var.names)))")
    #expect(names.only.hcl == "one(var.names)")
  }

  @Test func listsOfLists() {
    let lists = List<List<Text>>.variable("lists")
    #expect(lists.flattened().hcl == "flatten(var.lists)")
  }

  @Test func loopsOverLists() {
    #expect(names.map { "\($0)-x" as Text }.hcl == #"[for item in var.names : "${item}-x"]"#)
    #expect(names.filter { $0.hasPrefix("a") }.hcl == #"[for item in var.names : item if startswith(item, "a")]"#)
    #expect(
      names.keyed {
        $0
      } _: {
        $0.length
      }.hcl == "{ for item in var.names : item => length(item) }"
    )
    #expect(names.grouped { $0.lowercased }.hcl == "{ for item in var.names : lower(item) => item... }")
  }

  @Test func loopsOverMaps() {
    #expect(zones.mapValues { $0.uppercased }.hcl == "{ for key, value in var.zones : key => upper(value) }")
    #expect(zones.map { "\($0)=\($1)" as Text }.hcl == #"[for key, value in var.zones : "${key}=${value}"]"#)
    #expect(
      zones.filter { key, _ in key != "a" }.hcl == #"{ for key, value in var.zones : key => value if key != "a" }"#
    )
  }

  /// The iterator of an inner loop has another name than that of the outer loop.
  @Test func loopsInLoops() {
    let pairs = names.map { name in names.map { other in "\(name)-\(other)" as Text } }
    #expect(pairs.hcl == #"[for item in var.names : [for item_2 in var.names : "${item}-${item_2}"]]"#)
    let named = names.map(as: "name") { name in zones.mapValues(as: "zone") { zone in "\(name)-\(zone)" as Text } }
    #expect(named.hcl == #"[for name in var.names : { for key, zone in var.zones : key => "${name}-${zone}" }]"#)
  }

  @Test func loopsOverMapsInLists() {
    let listeners = Map<Map<Number>>.variable("listeners")
    #expect(
      listeners.map(as: "listener") { _, targets in targets.keys }.flattened().distinct.asSet.hcl
        == "toset(distinct(flatten([for key, listener in var.listeners : keys(listener)])))"
    )
    #expect(
      listeners.mapValues(as: "listener") { targets in
        targets.filter(as: "share") { _, share in share > 0 }.map(as: "share") { name, share in
          "\(name)=\(share)" as Text
        }
      }.hcl == """
        {
          for key, listener in var.listeners : key => [
            for key_2, share in { for key_2, share in listener : key_2 => share if share > 0 } : "${key_2}=${share}"
          ]
        }
        """
    )
    #expect(
      listeners.map(as: "listener") { _, targets in targets.values.max }.max.hcl
        == "max([for key, listener in var.listeners : max(values(listener)...)]...)"
    )
  }

  @Test func elementsByAKeyOfALoop() {
    let expiry = Map<Number>.variable("expiry")
    #expect(
      expiry.keys.grouped(as: "prefix") { prefix in "\(expiry[prefix])" as Text }.hcl
        == "{ for prefix in keys(var.expiry) : tostring(var.expiry[prefix]) => prefix... }"
    )
  }

  @Test func maps() {
    #expect((["b c": "d", "Name": "a"] as Map<Text>).hcl == #"{ "b c" = "d", Name = "a" }"#)
    #expect(Map([("b", 1), ("a", 2)].map { ($0, Number($1)) }).hcl == "{ b = 1, a = 2 }")
    #expect((["\(names[0])": "x"] as Map<Text>).hcl == #"{ (var.names[0]) = "x" }"#)
    #expect(zones["a"].hcl == #"var.zones["a"]"#)
    #expect(zones["a", default: "b"].hcl == #"lookup(var.zones, "a", "b")"#)
    #expect(zones.merging(["a": "b"]).hcl == #"merge(var.zones, { a = "b" })"#)
    #expect(zones.keys.hcl == "keys(var.zones)")
    #expect(zones.values.hcl == "values(var.zones)")
  }

  /// `flatten` takes lists apart at every depth.
  @Test func flattenedLists() {
    let lists = List<List<Text>>.variable("lists")
    #expect(lists.flattened().hcl == "flatten(var.lists)")
    let deeper = List<List<List<Text>>>.variable("lists")
    #expect(deeper.flattened().hcl == "concat([], var.lists...)")
  }

  @Test func sets() {
    #expect((["a", "b"] as ValueSet<Text>).hcl == #"toset(["a", "b"])"#)
    #expect(logs.count.hcl == "length(var.logs)")
    #expect(logs.asList.hcl == "tolist(var.logs)")
    #expect(logs.contains("a").hcl == #"contains(var.logs, "a")"#)
    #expect(logs.map { $0.length }.hcl == "[for item in var.logs : length(item)]")
  }
}
