"""AWS, as far as an environment needs it: moto on a free port of the loopback interface, with the calls that moto lacks.

Prints its port, and serves until its standard input ends: so it never outlives what started it, however that ended.
Every call is a line of the trace that the first argument names.
"""

import collections
import os
import sys
import threading

# moto reads these when it is imported.
os.environ.setdefault("MOTO_IAM_LOAD_MANAGED_POLICIES", "true")
os.environ.setdefault("MOTO_ACM_VALIDATION_WAIT", "1")
os.environ.setdefault("MOTO_ECS_SERVICE_RUNNING", "1")

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

import gaps
import calls


class QuietHandler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_request(self, *_):
        pass


def backend(service):
    """The application of a service, which says plainly that a call is missing.

    moto answers 500 then, and the AWS provider tries again for 20 minutes. It takes 501 for an answer.
    """
    application = create_backend_app(service)

    def missing(error):
        calls.record("missing", f"{service}: {error}")
        if service in ("ec2", "s3"):
            text = f"<Response><Errors><Error><Code>NotImplemented</Code><Message>{error}</Message></Error></Errors></Response>"
        else:
            text = f"<ErrorResponse><Error><Code>NotImplemented</Code><Message>{error}</Message></Error></ErrorResponse>"
        return application.response_class(text, 501, content_type="text/xml")

    application.register_error_handler(NotImplementedError, missing)
    return application


def one_at_a_time(application):
    """moto keeps what it has in plain dictionaries, and one call may not change what another goes through.

    Whoever has missed an answer and calls again gets that answer, and makes nothing twice. A busy machine loses one now and then.
    """
    lock = threading.Lock()
    answers = collections.OrderedDict()

    def answer(environment):
        started = []
        body = application(environment, lambda status, headers, _=None: started.append((status, headers)))
        try:
            return *started[-1], b"".join(body)
        finally:
            if hasattr(body, "close"):
                body.close()

    def call(environment, start_response):
        # All attempts of one call have the same.
        invocation = environment.get("HTTP_AMZ_SDK_INVOCATION_ID")
        with lock:
            if invocation in answers:
                environment["wsgi.input"].read(int(environment.get("CONTENT_LENGTH") or 0))
                calls.record("repeated", f"{environment['REQUEST_METHOD']} {environment['PATH_INFO']}")
                status, headers, body = answers[invocation]
            else:
                status, headers, body = answer(environment)
                if invocation and status.startswith("2"):
                    answers[invocation] = status, headers, body
                if len(answers) > 200:
                    answers.popitem(last=False)
        start_response(status, headers)
        return [body]

    return call


def main(path):
    calls.start(path)
    gaps.fill()
    application = one_at_a_time(DomainDispatcherApplication(backend))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=QuietHandler)
    # Some of moto's own addresses have the port in them.
    os.environ["MOTO_PORT"] = str(server.port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.port, flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main(sys.argv[1])
