#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A mail server that other people wrote (aiosmtpd), for one test.

Usage: mailserver.py plain|starttls|tls [CERTIFICATE KEY [USER PASSWORD]]

Prints "ready PORT", then one line of JSON for each message that it took, until standard input ends. It refuses recipients that begin with
"refused" (550), "later" (451), a sender that begins with "stranger" (553), and messages that have "spam" in them (554).
"""
import asyncio
import json
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    connections = 0

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        Handler.connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger"):
            return "553 not one of ours"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 no such mailbox"
        if address.startswith("later"):
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = message_from_bytes(envelope.content, policy=policy.default)
        if "spam" in message.get_content():
            return "554 looks like spam"
        line = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "header": {name: str(value) for name, value in message.items()},
            "names": message.keys(),
            "body": message.get_content(),
            "encrypted": session.ssl is not None or server.transport.get_extra_info("ssl_object") is not None,
            "user": session.auth_data.login.decode() if session.authenticated else None,
            "greetings": Handler.connections,
            "widest": max(len(each) for each in envelope.content.split(b"\r\n")),
        }
        print(json.dumps(line), flush=True)
        return "250 taken"


def main():
    mode = sys.argv[1]
    context = None
    if mode != "plain":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
    credentials = sys.argv[4:6]

    def authenticate(server, session, envelope, mechanism, data):
        if [data.login.decode(), data.password.decode()] == credentials:
            return AuthResult(success=True, auth_data=data)
        return AuthResult(success=False, handled=False)

    def connection():
        return SMTP(
            Handler(),
            tls_context=context if mode == "starttls" else None,
            require_starttls=mode == "starttls",
            authenticator=authenticate if credentials else None,
            auth_required=bool(credentials),
            auth_require_tls=mode == "starttls",
        )

    async def serve():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(connection, "127.0.0.1", 0, ssl=context if mode == "tls" else None)
        print("ready", server.sockets[0].getsockname()[1], flush=True)
        await loop.run_in_executor(None, sys.stdin.read)
        server.close()

    asyncio.run(serve())


main()
