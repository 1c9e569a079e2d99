# SPDX-License-Identifier: MIT
# What is installed, and where; each program is a component of its own.

install(TARGETS sipdex BUNDLE DESTINATION . COMPONENT sipdex
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT sipdex)
# Beside the program where that is how programs are packed, else in a folder of its own.
if(WIN32)
    install(TARGETS sipdex-handover DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT sipdex)
elseif(APPLE)
    install(TARGETS sipdex-handover DESTINATION sipdex.app/Contents/MacOS COMPONENT sipdex)
else()
    # Two folders down: for what is nearer to the libraries, CPack has the package call ldconfig.
    install(TARGETS sipdex-handover DESTINATION ${CMAKE_INSTALL_LIBDIR}/sipdex/plugins
        COMPONENT sipdex)
endif()
install(TARGETS sipdex-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT sipdex-cli)
# Both programs find it, or do without.
if(TARGET sipdex-capture)
    if(WIN32)
        set(capture_folders ${CMAKE_INSTALL_BINDIR})
    elseif(APPLE)
        set(capture_folders sipdex.app/Contents/MacOS ${CMAKE_INSTALL_BINDIR})
    else()
        set(capture_folders ${CMAKE_INSTALL_LIBDIR}/sipdex/plugins)
    endif()
    foreach(folder IN LISTS capture_folders)
        install(TARGETS sipdex-capture DESTINATION ${folder} COMPONENT sipdex-capture)
    endforeach()
endif()

# Installs FILE as NAME, packed the same way at each build.
function(install_packed file component destination name)
    find_program(GZIP gzip REQUIRED)
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed/${component}/${name})
    get_filename_component(folder ${packed} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND ${GZIP} -9 -n -c ${file} OUTPUT_FILE ${packed}
        COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    install(FILES ${packed} COMPONENT ${component} DESTINATION ${destination})
endfunction()

if(UNIX AND NOT APPLE)
    set(resources ${PROJECT_SOURCE_DIR}/resources)
    set(share ${CMAKE_INSTALL_DATADIR})
    set(id org.sipdex.sipdex)
    foreach(size IN ITEMS 16 32 48 128 256)
        install(FILES ${icons}/sipdex-${size}.png COMPONENT sipdex
            DESTINATION ${share}/icons/hicolor/${size}x${size}/apps RENAME ${id}.png)
    endforeach()
    install(FILES ${icons}/sipdex.svg COMPONENT sipdex
        DESTINATION ${share}/icons/hicolor/scalable/apps RENAME ${id}.svg)
    install(FILES ${icons}/sipdex-symbolic.svg COMPONENT sipdex
        DESTINATION ${share}/icons/hicolor/symbolic/apps RENAME ${id}-symbolic.svg)
    install(FILES ${resources}/${id}.desktop COMPONENT sipdex DESTINATION ${share}/applications)
    install(FILES ${made}/${id}.metainfo.xml COMPONENT sipdex DESTINATION ${share}/metainfo)
    foreach(program IN ITEMS sipdex sipdex-cli)
        install_packed(${made}/man/${program}.1 ${program}
            ${CMAKE_INSTALL_MANDIR}/man1 ${program}.1.gz)
        install(FILES ${resources}/completions/bash/${program} COMPONENT ${program}
            DESTINATION ${share}/bash-completion/completions)
        install(FILES ${resources}/completions/zsh/_${program} COMPONENT ${program}
            DESTINATION ${share}/zsh/vendor-completions)
        install(FILES ${resources}/completions/fish/${program}.fish COMPONENT ${program}
            DESTINATION ${share}/fish/vendor_completions.d)
    endforeach()
endif()
