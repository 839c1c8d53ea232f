import AWS
import Blueprints
import GroundplanCommand

// Connect 2.0 where one value of dev is another: what a pull request would change. The cycle applies it to an environment
// that is there, and knows what Terraform has to plan then.
Groundplan.main(
  Deployment.connect2(
    in: Environment.all.map { environment in
      guard environment.name == "dev" else { return environment }
      var changed = environment
      changed.api.size = .cpu512(memory: .gib1)
      return changed
    }
  )
)
