# SPDX-License-Identifier: Apache-2.0
# UNTESTED: nobody has made this installer yet, and the programs have not been compiled for Windows (gatehousectl asks POSIX for the
# terminal and for interrupts). It is what CPack needs to know once they are. Qt's libraries have to lie beside the programs:
# run windeployqt on bin/gatehouse.exe in the install folder first.
set(CPACK_NSIS_PACKAGE_NAME Gatehouse)
set(CPACK_NSIS_DISPLAY_NAME "Gatehouse ${CPACK_PACKAGE_VERSION}")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/gatehouse.exe)
set(CPACK_NSIS_CONTACT "${CPACK_PACKAGE_CONTACT}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN gatehouse.exe)
# .gatehouse files open in the console.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKLM "Software\Classes\.gatehouse" "" "Gatehouse.Workspace"
  WriteRegStr HKLM "Software\Classes\Gatehouse.Workspace" "" "Gatehouse workspace"
  WriteRegStr HKLM "Software\Classes\Gatehouse.Workspace\shell\open\command" "" '"$INSTDIR\bin\gatehouse.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKLM "Software\Classes\.gatehouse"
  DeleteRegKey HKLM "Software\Classes\Gatehouse.Workspace"
]])
