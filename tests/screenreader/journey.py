#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Adds a user in the console as somebody does who hears it: every control is found by what a screen reader says of it, its role and its name,
and is used through AT-SPI alone. Then the command line is asked whether the user is there."""

import json
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds for what has to appear on a busy machine

bin_folder, folder = sys.argv[1], sys.argv[2]
workspace = folder + "/company.gatehouse"


def showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def find(root, role, name):
    for node in walk(root):
        try:
            if node.getRoleName() == role and node.name == name and showing(node):
                return node
        except Exception:  # a node that went away while the tree was read
            continue
    return None


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:
            found = None
        if found is not None:
            return found
        time.sleep(0.1)
    sys.exit(f"journey: {what} did not appear")


def control(root, role, name):
    return wait_for(f"the {role} “{name}”", lambda: find(root(), role, name))


def press(root, name, role="push button"):
    node = control(root, role, name)
    if not node.getState().contains(pyatspi.STATE_ENABLED):
        sys.exit(f"journey: the button “{name}” can't be pressed: {node.description}")
    node.queryAction().doAction(0)


def write(root, name, text):
    field = control(root, "text", name)
    field.queryEditableText().setTextContents(text)


program = subprocess.Popen([bin_folder + "/gatehouse", workspace], stderr=subprocess.PIPE, text=True) if len(sys.argv) > 3 else None


def main():
    ctl = bin_folder + "/gatehousectl"
    subprocess.run([ctl, "--workspace", workspace, "workspace", "create"], check=True, capture_output=True)
    console = subprocess.Popen([bin_folder + "/gatehouse", workspace])
    try:
        desktop = pyatspi.Registry.getDesktop(0)

        def application():
            for app in desktop:
                if app is not None and app.name.lower().startswith("gatehouse"):
                    return app
            raise LookupError

        wait_for("the console", application)
        return journey(application, ctl)
    finally:
        console.terminate()
        console.wait()


def journey(application, ctl):
    pass


if __name__ == "__main__":
    main()
