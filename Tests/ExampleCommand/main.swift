import Example
import GroundplanCommand

Groundplan.main(deployment)
