# SPDX-License-Identifier: Apache-2.0
# The icons of the program and of its files: the logo of resources/icons on a tile and on a sheet, in the colours of the light
# theme, as SVG and as PNG in the sizes of the hicolor theme.
file(READ ${PROJECT_SOURCE_DIR}/resources/icons/logo.svg logo)
string(REGEX REPLACE ".*<svg[^>]*>(.*)</svg>.*" "\\1" GATEHOUSE_LOGO "${logo}")
file(READ ${PROJECT_SOURCE_DIR}/resources/theme/tokens.json tokens)
foreach(token accent onAccent raised outline)
  string(JSON GATEHOUSE_COLOUR_${token} GET "${tokens}" light ${token})
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/resources/icons/logo.svg ${PROJECT_SOURCE_DIR}/resources/theme/tokens.json)

add_executable(renderpng renderpng.cpp)
target_link_libraries(renderpng PRIVATE Qt6::Gui Qt6::Svg gatehouse_options)
set_target_properties(renderpng PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})

# gatehouse_icon(TEMPLATE FOLDER NAME)
function(gatehouse_icon template folder name)
  set(svg ${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg)
  set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  configure_file(desktop/${template} ${svg} @ONLY)
  install(FILES ${svg} DESTINATION ${hicolor}/scalable/${folder})
  foreach(size 16 22 24 32 48 64 128 256)
    set(png icons/${name}-${size}.png)
    add_custom_command(OUTPUT ${png}
      COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen $<TARGET_FILE:renderpng> ${svg} ${size} ${png}
      DEPENDS renderpng ${svg} VERBATIM)
    list(APPEND made ${CMAKE_CURRENT_BINARY_DIR}/${png})
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${png} DESTINATION ${hicolor}/${size}x${size}/${folder} RENAME ${name}.png)
  endforeach()
  set(made ${made} PARENT_SCOPE)
endfunction()

gatehouse_icon(app-icon.svg.in apps ${GATEHOUSE_APP_ID})
gatehouse_icon(workspace-icon.svg.in mimetypes application-x-gatehouse-workspace)
