# SPDX-License-Identifier: Apache-2.0
# UNTESTED: nobody has made this disk image yet, and the programs have not been compiled for macOS. It is what CPack needs to know once
# they are. gatehouse has to be a bundle (MACOSX_BUNDLE) with Qt's frameworks in it: run macdeployqt on Gatehouse.app first, and
# sign what comes out.
set(CPACK_DMG_VOLUME_NAME "Gatehouse ${CPACK_PACKAGE_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_FILESYSTEM APFS)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
