"""Imports calendar files, one after another, into Evolution's calendar store; prints what it holds after each, as JSON."""

import json
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402


def event_of(component):
    start = component.get_dtstart()
    return {
        "uid": component.get_uid(),
        "summary": component.get_summary(),
        "sequence": component.get_sequence(),
        "start": start.as_ical_string(),
        "tzid": start.get_tzid(),
        "cancelled": "STATUS:CANCELLED" in component.as_ical_string(),
        "alarms": component.count_components(ICalGLib.ComponentKind.VALARM_COMPONENT),
    }


registry = EDataServer.SourceRegistry.new_sync(None)
source = registry.ref_builtin_calendar()
client = ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 2, None)
states = []
for path in sys.argv[1:]:
    with open(path, newline="", encoding="utf-8") as file:
        client.receive_objects_sync(ICalGLib.Component.new_from_string(file.read()), ECal.OperationFlags.NONE, None)
    _found, components = client.get_object_list_sync("#t", None)
    states.append(sorted((event_of(component) for component in components), key=lambda event: event["uid"]))
print(json.dumps(states))
