# SPDX-License-Identifier: Apache-2.0
# Fills in the texts that name the version, its date, the application's id and the languages.

# The date of what is packaged: SOURCE_DATE_EPOCH, or the last commit, or the change log.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE seconds OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT seconds)
    file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md seconds "%s" UTC)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${seconds})
endif()
string(TIMESTAMP GATEHOUSE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP GATEHOUSE_DATE_RFC5322 "%a, %d %b %Y %H:%M:%S +0000" UTC)

# A version that the change log does not date yet is a development version.
file(READ ${PROJECT_SOURCE_DIR}/CHANGELOG.md changes)
string(REPLACE . [[\.]] version_expression ${PROJECT_VERSION})
if(changes MATCHES "\n## \\[${version_expression}\\] - ([0-9-]+)")
  set(GATEHOUSE_RELEASE "version=\"${PROJECT_VERSION}\" date=\"${CMAKE_MATCH_1}\"")
else()
  set(GATEHOUSE_RELEASE "version=\"${PROJECT_VERSION}\" date=\"${GATEHOUSE_DATE}\" type=\"development\"")
endif()

set(GATEHOUSE_LANGUAGES "")
file(GLOB catalogues CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/gatehouse_*.ts)
foreach(catalogue IN LISTS catalogues)
  string(REGEX REPLACE ".*gatehouse_(.*)\\.ts$" "\\1" language ${catalogue})
  string(APPEND GATEHOUSE_LANGUAGES "\n    <lang>${language}</lang>")
endforeach()

# gatehouse_screenshot(PICTURE ENGLISH GERMAN): a picture of docs/pictures. AppStream takes pictures from a web server only.
set(GATEHOUSE_SCREENSHOTS "")
function(gatehouse_screenshot picture english german)
  # The width and the height stand behind the signature and the head of the first chunk (PNG specification, 11.2.2 IHDR).
  file(READ ${PROJECT_SOURCE_DIR}/docs/pictures/${picture} size OFFSET 16 LIMIT 8 HEX)
  string(SUBSTRING ${size} 0 8 width)
  string(SUBSTRING ${size} 8 8 height)
  math(EXPR width 0x${width})
  math(EXPR height 0x${height})
  set(type "")
  if(NOT GATEHOUSE_SCREENSHOTS)
    set(type " type=\"default\"")
  endif()
  set(GATEHOUSE_SCREENSHOTS "${GATEHOUSE_SCREENSHOTS}
    <screenshot${type}>
      <caption>${english}</caption>
      <caption xml:lang=\"de\">${german}</caption>
      <image type=\"source\" width=\"${width}\" height=\"${height}\">${GATEHOUSE_PICTURES_URL}/${picture}</image>
    </screenshot>" PARENT_SCOPE)
endfunction()
gatehouse_screenshot(users-light.png
  "The users of a company, with the details of one of them"
  "Die Benutzer eines Unternehmens mit den Einzelheiten von einem")
gatehouse_screenshot(matrix-light.png
  "Who has a permission set in which account, with changes that wait for their review"
  "Wer in welchem Konto einen Berechtigungssatz hat, mit Änderungen, die noch zu überprüfen sind")
gatehouse_screenshot(history-dark.png
  "The event history: what a change did, before and after"
  "Der Verlauf: was eine Änderung bewirkt hat, vorher und nachher")
set(GATEHOUSE_HOMEPAGE "")
if(PROJECT_HOMEPAGE_URL)
  set(GATEHOUSE_HOMEPAGE "<url type=\"homepage\">${PROJECT_HOMEPAGE_URL}</url>\n  ")
endif()

configure_file(desktop/gatehouse.desktop.in ${GATEHOUSE_APP_ID}.desktop @ONLY)
configure_file(desktop/gatehouse.metainfo.xml.in ${GATEHOUSE_APP_ID}.metainfo.xml @ONLY)
configure_file(desktop/workspace-type.xml.in mime/packages/${GATEHOUSE_APP_ID}.xml @ONLY)
configure_file(debian/changelog.in changelog.Debian @ONLY)
configure_file(man/gatehouse.1.in man/gatehouse.1 @ONLY)
