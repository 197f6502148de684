# SPDX-License-Identifier: Apache-2.0
# Made and compared with the .deb, but UNTESTED: never installed on a system that lives on .rpm files. The libraries are found
# by rpm's own scripts, as names of shared objects. The recommended packages have the names that Fedora gives them.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${CPACK_GATEHOUSE_RELEASE})
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0")
set(CPACK_RPM_PACKAGE_GROUP "Applications/System")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV OFF)
set(CPACK_RPM_COMPRESSION_TYPE xz)
# A recommendation stands on a line of its own; CPack has no variable for it.
set(CPACK_RPM_SPEC_MORE_DEFINE
"Recommends: hicolor-icon-theme
Recommends: libsecret
Recommends: qt6-qtwayland
Recommends: qt6-qttranslations
Recommends: rsms-inter-fonts
Recommends: dejavu-sans-fonts
Recommends: google-noto-sans-fonts
Recommends: google-noto-sans-cjk-fonts
%define _build_id_links none")
# Folders of the system, which no package but its own may own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc /usr/share/icons
  /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/mime /usr/share/mime/packages)
foreach(size scalable 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}
    /usr/share/icons/hicolor/${size}/apps /usr/share/icons/hicolor/${size}/mimetypes)
endforeach()
