# SPDX-License-Identifier: Apache-2.0
# CPack reads this once for every kind of package that it makes.
if(EXISTS ${CMAKE_CURRENT_LIST_DIR}/${CPACK_GENERATOR}.cmake)
  include(${CMAKE_CURRENT_LIST_DIR}/${CPACK_GENERATOR}.cmake)
endif()
