"""From the name of a checkpoint to its files: a directory, a file, a URL or a Hub repository.

Importing this package costs nothing; its Hub client is imported by the first name that needs it.
"""

from triformers_core.hub.find import called, find_beside, find_file, find_files, place, resolve
from triformers_core.hub.options import NO_EFFECT, HubOptions
from triformers_core.hub.uploads import Uploadable, UploadOptions

__all__ = [
    "NO_EFFECT",
    "HubOptions",
    "UploadOptions",
    "Uploadable",
    "called",
    "find_beside",
    "find_file",
    "find_files",
    "place",
    "resolve",
]
