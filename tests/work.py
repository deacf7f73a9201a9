"""Work for the processes that make files: sound work, and everything that can go wrong."""

from __future__ import annotations

import os
import resource
import signal

from website.content.decode import UnreadableOriginal


def say(names):
    """Work that goes well."""
    return [name.encode() for name in names]


def shout(names):
    """Other work that goes well."""
    return [name.upper().encode() for name in names]


def be_killed(_):
    """Work in the middle of which the system ends the process."""
    os.kill(os.getpid(), signal.SIGKILL)


def want_memory(_):
    """Work for which there is not enough memory."""
    raise MemoryError


def be_unreadable(_):
    """Work on a picture that cannot be read."""
    raise UnreadableOriginal("the picture is damaged; copy it again")


def be_unreadable_too(_):
    """Other work on the same picture."""
    be_unreadable(_)


UNREADABLE = (be_unreadable, be_unreadable_too)
"""Two kinds of work that find the same thing wrong."""


def write_too_much(_):
    """Work whose result has no room on the disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    return [bytes(2000)]


def stumble(_):
    """Work with a bug in it."""
    raise ZeroDivisionError
