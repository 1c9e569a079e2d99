# SPDX-License-Identifier: MIT
# Debian packages, one a program and one for the plug-in of both: cmake --workflow --preset package

set(packages sipdex sipdex-cli)
if(TARGET sipdex-capture)
    list(APPEND packages sipdex-capture)
endif()
foreach(package IN LISTS packages)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/debian/copyright COMPONENT ${package}
        DESTINATION share/doc/${package})
    install_packed(${made}/debian/changelog ${package}
        share/doc/${package} changelog.gz)
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL ${packages})
set(CPACK_PACKAGE_VENDOR "The Sipdex authors")
set(CPACK_PACKAGE_CONTACT "The Sipdex authors <authors@sipdex.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reference browser for SIP response codes")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(about "Type a number, a word, a header or a line from a log, and read what a
response code of the Session Initiation Protocol means, why it is being
sent, what the other side does next, and where the RFC says so. Traces and
captures of any size are read, and the codes in them explained.")
set(CPACK_DEBIAN_SIPDEX_PACKAGE_NAME sipdex)
set(CPACK_DEBIAN_SIPDEX_DESCRIPTION "${about}

This package has the window; sipdex-cli is the same for a terminal.")
set(CPACK_DEBIAN_SIPDEX_PACKAGE_RECOMMENDS "sipdex-capture, qt6-translations-l10n")
set(CPACK_DEBIAN_SIPDEX_PACKAGE_SUGGESTS "sipdex-cli, qt6-wayland")
set(CPACK_DEBIAN_SIPDEX-CLI_PACKAGE_NAME sipdex-cli)
set(CPACK_DEBIAN_SIPDEX-CLI_DESCRIPTION "${about}

This package has the program for a terminal, which needs no display.")
set(CPACK_DEBIAN_SIPDEX-CLI_PACKAGE_RECOMMENDS "sipdex-capture")
set(CPACK_DEBIAN_SIPDEX-CLI_PACKAGE_SUGGESTS "sipdex, qt6-translations-l10n")
set(CPACK_DEBIAN_SIPDEX-CAPTURE_PACKAGE_NAME sipdex-capture)
set(CPACK_DEBIAN_SIPDEX-CAPTURE_DESCRIPTION "${about}

This package has what reads packets, for both programs: with it, captures
have frames, times and addresses, and what fragments and streams cut is
put together.")

include(CPack)
