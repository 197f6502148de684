# SPDX-License-Identifier: Apache-2.0
# The compiler, the libraries and the switches that every target shares.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
# The lines of a backtrace and of perf are half the work of compiling and a third of the size of all that a debugger can show.
set(GATEHOUSE_SYMBOLS -g1 CACHE STRING "what a debugger is told: -g1 functions and lines, -g variables and types too")
add_compile_options($<$<CONFIG:Debug,RelWithDebInfo>:${GATEHOUSE_SYMBOLS}>)
# lld links the many test programs in a fifth of the time that GNU ld takes.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
  add_link_options(-fuse-ld=lld)
endif()

set(qt_components Core Network Test)
if(GATEHOUSE_GUI)
  list(APPEND qt_components Gui Widgets Svg)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${qt_components})
if(NOT GATEHOUSE_GUI AND TARGET Qt6::Gui)
  message(FATAL_ERROR "a build without the console asked for Qt Gui")
endif()
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)

find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3>=3.40)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xmlsec REQUIRED IMPORTED_TARGET xmlsec1-openssl>=1.2.37)
pkg_check_modules(xml REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(crypto REQUIRED IMPORTED_TARGET libcrypto>=3.0)
pkg_check_modules(oath REQUIRED IMPORTED_TARGET liboath)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(fido REQUIRED IMPORTED_TARGET libfido2>=1.12)
pkg_check_modules(ldap REQUIRED IMPORTED_TARGET ldap>=2.5)
pkg_check_modules(lber REQUIRED IMPORTED_TARGET lber)
pkg_check_modules(sasl REQUIRED IMPORTED_TARGET libsasl2)
pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl>=7.88)
find_package(ZLIB REQUIRED)
find_package(tl-expected REQUIRED)
find_path(LIBCSV_INCLUDE csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
find_package(CLI11 REQUIRED)

add_library(gatehouse_options INTERFACE)
target_compile_options(gatehouse_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${GATEHOUSE_WERROR}>:-Werror>)
target_compile_definitions(gatehouse_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)

# What Debian builds its own packages with: a mistake in memory becomes a stop instead of a way in.
if(GATEHOUSE_HARDEN)
  include(CheckPIESupported)
  check_pie_supported()
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  add_compile_options(-fstack-protector-strong -fcf-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  add_link_options(LINKER:-z,relro,-z,now,--as-needed)
endif()

if(GATEHOUSE_SANITIZE)
  add_compile_options(-fsanitize=${GATEHOUSE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${GATEHOUSE_SANITIZE})
endif()

# The fuzzer sees which lines of core an input reaches; the program itself is linked with its main in tests/fuzz.
if(GATEHOUSE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Lets moc look at a target again when its sources changed. CMake before 3.28 sees to that only when their list stands in a
# CMakeLists.txt; a new header that was found by glob would have no meta object.
function(gatehouse_watch_sources target sources)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}.sources)
  set(known "")
  if(EXISTS ${list})
    file(READ ${list} known)
  endif()
  if(NOT known STREQUAL sources)
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    file(WRITE ${list} "${sources}")
  endif()
endfunction()

# A layer is every source below its folder: a new room is a new folder, with no list to edit. Where many programs are built
# of it (BUILD_SHARED_LIBS, the presets for development) it is a shared library: two hundred test programs with a copy of
# every layer and its debug symbols in each are 13 GB.
function(gatehouse_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_library(${name} ${sources})
  set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE gatehouse_options)
  gatehouse_watch_sources(${name} "${sources}")
  if(BUILD_SHARED_LIBS)
    target_link_options(${name} PRIVATE LINKER:-z,defs)
  endif()
endfunction()
