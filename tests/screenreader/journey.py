#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Adds a user in the console as somebody does who hears it: every control is found by its role and its name, as a screen reader says them, and
is used through AT-SPI alone. In the end the command line is asked for the user."""

import json
import subprocess
import sys
import time

import pyatspi

PATIENCE = 90  # seconds for whatever has to appear, on a machine that has much else to do

bin_folder, folder = sys.argv[1], sys.argv[2]
workspace = folder + "/company.gatehouse"


class Listener:
    """The console, as it is heard."""

    def __init__(self, program):
        self.program = program

    def nodes(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name == "gatehouse":
                yield from self.below(application)

    def below(self, node):
        yield node
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None and (child.getRoleName() == "frame" or child.getState().contains(pyatspi.STATE_SHOWING)):
                yield from self.below(child)

    def find(self, role, name):
        """The control, once it is there and can be used; ends the journey when it does not come."""
        end = time.monotonic() + PATIENCE
        heard = set()
        while time.monotonic() < end:
            try:
                for node in self.nodes():
                    heard.add((node.getRoleName(), node.name))
                    if node.getRoleName() == role and node.name == name and node.getState().contains(pyatspi.STATE_ENABLED):
                        return node
            except (LookupError, RuntimeError, AttributeError):
                pass  # what was being read has gone: it is read anew
            except Exception as error:  # GLib.Error of a call to a node that has gone
                if type(error).__module__ != "gi.repository.GLib" and type(error).__name__ not in ("GError", "Error"):
                    raise
            self.stay(0.2)
        sys.exit(f"The {role} “{name}” was not heard, but: {sorted(each for each in heard if each[1])}")

    def stay(self, seconds):
        """Gives the console time; when it ends instead, so does the journey."""
        try:
            sys.exit(f"The console ended with {self.program.wait(seconds)}.")
        except subprocess.TimeoutExpired:
            pass

    def press(self, name, role="push button"):
        self.find(role, name).queryAction().doAction(0)

    def write(self, name, text):
        field = self.find("text", name)
        field.queryEditableText().setTextContents(text)
        if field.queryText().getText(0, -1) != text:
            sys.exit(f"The field “{name}” did not take “{text}”.")


def command(*words):
    done = subprocess.run([bin_folder + "/gatehousectl", *words], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: {done.stderr}")
    return done.stdout


def journey(console):
    console.press("Users: 0")
    console.press("Add user…")
    console.write("Username", "ana")
    console.write("Email address", "ana@example.com")
    console.write("Confirm email address", "ana@example.com")
    console.write("First name", "Ana")
    console.write("Last name", "Conceição")
    console.write("Display name", "Ana Conceição")
    for step in ("Step 2 of 4: Additional attributes", "Step 3 of 4: Groups", "Step 4 of 4: Review"):
        console.press("Next")
        console.find("filler", step)
    console.press("Add user")
    console.find("table cell", "Ana Conceição")


command("workspace", "create", workspace)
program = subprocess.Popen([bin_folder + "/gatehouse", workspace])
try:
    journey(Listener(program))
    users = json.loads(command("-w", workspace, "user", "list", "--format", "json"))
    names = [user.get("userName") for user in users]
    if names != ["ana"]:
        sys.exit(f"The workspace has {names}, not ana.")
finally:
    program.terminate()
    program.wait()
