import AWS
import GroundplanCommand

/// The modules of `AWS` that Connect 2.0 does not call, in a tree for Terraform to judge.
let deployment = Deployment([Account()], requirements: .awsRoot, sharedModules: "modules") { _, deploy in
  deploy.stack(Registry())
}

Groundplan.main(deployment)
