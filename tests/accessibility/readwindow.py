# SPDX-License-Identifier: MIT
"""Uses the window as a screen reader does, through AT-SPI alone."""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 20  # seconds


def wait_for(what, ask):
    """The first true answer to ask(); ends the test where none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = ask()
        except Exception:  # what is asked goes away, or is not yet there
            answer = None
        if answer:
            print("ok:", what)
            return answer
        time.sleep(0.05)
    sys.exit(f"FAIL: {what}")


def find(root, role, name):
    """What is below root with that role and a name that begins so."""

    def fits(accessible):
        return accessible.getRole() == role and accessible.name.startswith(name)

    return pyatspi.findDescendant(root, fits)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and app.name.lower() == "sipdex"), None)


def text_of(accessible):
    text = accessible.queryText()
    return text.getText(0, text.characterCount)


def selected_row(tree):
    for cell in tree:
        if cell.getState().contains(pyatspi.STATE_SELECTED):
            return cell.name
    return None


def page_named(app, beginning):
    """The page: a text to read, named after its code."""
    return pyatspi.findDescendant(
        app, lambda each: each.name.startswith(beginning) and "Text" in pyatspi.listInterfaces(each)
        and each.getRole() in (pyatspi.ROLE_LABEL, pyatspi.ROLE_STATIC, pyatspi.ROLE_TEXT,
                               pyatspi.ROLE_DOCUMENT_TEXT, pyatspi.ROLE_DOCUMENT_FRAME))


def do(accessible, name):
    action = accessible.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() == name:
            return action.doAction(i)
    raise LookupError(name)


def main(program):
    process = subprocess.Popen([program, "--new-window"])
    try:
        app = wait_for("the program is there", application)
        field = wait_for("the search field, by role and name",
                         lambda: find(app, pyatspi.ROLE_TEXT, "Search"))
        tree = wait_for("the tree, by role and name",
                        lambda: find(app, pyatspi.ROLE_TREE, "Response codes")
                        or find(app, pyatspi.ROLE_TREE_TABLE, "Response codes"))
        wait_for("a page", lambda: page_named(app, "100 Trying"))

        wait_for("typing", lambda: field.queryEditableText().setTextContents("486"))
        wait_for("the button that clears the field, by name",
                 lambda: find(field, pyatspi.ROLE_PUSH_BUTTON, "Clear"))
        row = wait_for("the selected row", lambda: selected_row(tree))
        wait_for("the row reads as a sentence",
                 lambda: selected_row(tree) == "486 Busy Here, client failure")
        page = wait_for("the page of the code",
                        lambda: page_named(app, "486 Busy Here"))
        wait_for("its text", lambda: "The called device was reached" in text_of(page))
        wait_for("the count is announced by a widget that has it for a name",
                 lambda: find(app, pyatspi.ROLE_LABEL, "1 code for “486”"))

        wait_for("its headings", lambda: find(page, pyatspi.ROLE_HEADING, "Why you see it"))
        link = wait_for("its links", lambda: find(page, pyatspi.ROLE_LINK, "600"))

        flow = wait_for("the call flow, by name",
                        lambda: pyatspi.findDescendant(
                            app, lambda each: each.name.startswith("Call flow: ")))
        wait_for("its text alternative",
                 lambda: "486 Busy Here" in flow.description and "INVITE" in flow.description)

        button = wait_for("the button that copies",
                          lambda: find(app, pyatspi.ROLE_PUSH_BUTTON, "Copy Phrase"))
        wait_for("it is pressed", lambda: do(button, "press"))
        wait_for("and the copy is told",
                 lambda: find(app, pyatspi.ROLE_LABEL, "Copied “Busy Here”"))
        wait_for("a link is followed", lambda: do(link, "press"))
        wait_for("the page that it leads to", lambda: page_named(app, "600 Busy Everywhere"))
        print(f"read: {row}")
    finally:
        process.terminate()
        process.wait(PATIENCE)


main(sys.argv[1])
