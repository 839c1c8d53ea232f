extension CompiledRoot {
  /// The entry in the inventory.
  var inventoryEntry: Inventory.Root {
    Inventory.Root(
      stack: stack,
      environment: environment,
      folder: folder,
      state: backend.description(ofState: stateKey),
      needs: states.map(\.stack),
      isBootstrap: environmentsFolder == .bootstrap,
      noContractTest: noContractTest,
      isProtected: isProtected,
      at: location
    )
  }
}
