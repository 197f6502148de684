# SPDX-License-Identifier: Apache-2.0
# The libraries that the programs link are found by dpkg-shlibdeps; the icon engine for SVG and the plugins for X11 and for no
# screen come with those of Qt. The group [run] of packaging/debian-packages.txt is what is looked for while the program runs
# and done without where it is missing: that is what Debian calls a recommendation.
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CPACK_GATEHOUSE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CPACK_PACKAGE_HOMEPAGE_URL})

file(STRINGS ${CPACK_GATEHOUSE_SOURCE_DIR}/packaging/debian-packages.txt lines REGEX "^[^#]")
set(group "")
set(recommended "hicolor-icon-theme")
foreach(line IN LISTS lines)
  if(line MATCHES "^\\[(.*)\\]$")
    set(group ${CMAKE_MATCH_1})
  elseif(group STREQUAL "run")
    string(APPEND recommended ", ${line}")
  endif()
endforeach()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS ${recommended})
