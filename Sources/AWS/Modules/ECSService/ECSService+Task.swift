import Terraform

extension ECSService {
  /// The name of the container. Deployments replace its image.
  static let containerName = "app"

  /// Declares the task definition.
  func taskDefinition(
    _ tf: Scope,
    _ logs: Resource<LogGroup>,
    _ executionRole: Resource<Role>,
    _ taskRole: Resource<Role>,
    in account: Account
  ) -> Resource<TaskDefinition> {
    tf.resource(TaskDefinition.self, "this") {
      $0.family = name
      $0.requires_compatibilities = ["FARGATE"]
      $0.network_mode = "awsvpc"
      $0.cpu = size.cpu
      $0.memory = size.memory
      $0.execution_role_arn = executionRole.arn
      $0.task_role_arn = taskRole.arn
      $0.blankLine()
      $0.comment("A replaced revision may still run, and a rollback may need it.")
      $0.skip_destroy = true
      $0.track_latest = false
      $0.blankLine()
      $0.container_definitions = .json([container(logs, in: account)] as List<Object>)
      $0.block("runtime_platform") {
        $0.operating_system_family = "LINUX"
        $0.cpu_architecture = architecture
      }
      $0.blocks("volume", forEach: writablePaths) { volume, each in volume.name = each.key }
    }
  }

  private func container(_ logs: Resource<LogGroup>, in account: Account) -> Object {
    Object {
      $0.name = Self.containerName
      $0.image = image
      $0.essential = true
      $0.user = user
      $0.comment("ECS Exec writes to the file system.")
      $0.readonlyRootFilesystem = !exec.isSet
      $0.linuxParameters = Object { $0.initProcessEnabled = true }
      $0.comment("Allows a user that is not root to listen on a port below 1024.")
      $0.systemControls = List([
        Object {
          $0.namespace = "net.ipv4.ip_unprivileged_port_start"
          $0.value = "0"
        }
      ])
      $0.portMappings = List([
        Object {
          $0.containerPort = containerPort
          $0.hostPort = containerPort
          $0.protocol = "tcp"
        }
      ])
      $0.environment = environment.map { name, value in
        Object {
          $0.name = name
          $0.value = value
        }
      }
      $0.secrets = secrets.map(as: "secret") { name, secret in
        Object {
          $0.name = name
          $0.valueFrom = secret.valueFrom
        }
      }
      $0.mountPoints = writablePaths.map(as: "folder") { name, folder in
        Object {
          $0.sourceVolume = name
          $0.containerPath = folder
          $0.readOnly = false
        }
      }
      $0.logConfiguration = Object {
        $0.logDriver = "awslogs"
        $0.options = [
          "awslogs-group": logs.name,
          "awslogs-region": account.region,
          "awslogs-stream-prefix": "ecs",
        ]
      }
    }
  }
}
