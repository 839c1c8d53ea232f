import Blueprints
import GroundplanCommand

Groundplan.main(connect2)
