# SPDX-License-Identifier: Apache-2.0
# What CPack makes packages of: the install rules of app and packaging. What one kind of package needs is in packaging/cpack.
set(CPACK_PACKAGE_NAME gatehouse)
set(CPACK_PACKAGE_VENDOR "The Gatehouse contributors")
set(CPACK_PACKAGE_CONTACT "${GATEHOUSE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console for the users, groups and access of a company")
set(CPACK_PACKAGE_DESCRIPTION
  "Gatehouse is the console with which an administrator runs the workforce
single sign-on of a company: users, groups and what they may reach, in one
file that you own. It works offline, shows what it is about to do, and takes
back any change, today or next year.

The command line gatehousectl does the same for scripts and for people
without a screen.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY gatehouse)
set(CPACK_PACKAGE_EXECUTABLES gatehouse Gatehouse)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/packaging/cpack/config.cmake)
set(CPACK_GATEHOUSE_SOURCE_DIR ${PROJECT_SOURCE_DIR})
set(CPACK_GATEHOUSE_RELEASE ${GATEHOUSE_PACKAGE_RELEASE})
if(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB RPM)
endif()
include(CPack)
