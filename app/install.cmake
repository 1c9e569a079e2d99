# SPDX-License-Identifier: MIT
# What is installed, and where; each program is a component of its own.

install(TARGETS sipdex BUNDLE DESTINATION . COMPONENT sipdex
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT sipdex)
install(TARGETS sipdex-handover DESTINATION ${CMAKE_INSTALL_LIBDIR}/sipdex COMPONENT sipdex)
install(TARGETS sipdex-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT sipdex-cli)

if(UNIX AND NOT APPLE)
    set(resources ${PROJECT_SOURCE_DIR}/resources)
    set(share ${CMAKE_INSTALL_DATADIR})
    foreach(size IN ITEMS 16 32 48 128 256)
        install(FILES ${icons}/sipdex-${size}.png COMPONENT sipdex
            DESTINATION ${share}/icons/hicolor/${size}x${size}/apps RENAME sipdex.png)
    endforeach()
    install(FILES ${icons}/sipdex.svg COMPONENT sipdex
        DESTINATION ${share}/icons/hicolor/scalable/apps)
    install(FILES ${icons}/sipdex-symbolic.svg COMPONENT sipdex
        DESTINATION ${share}/icons/hicolor/symbolic/apps)
    install(FILES ${resources}/sipdex.desktop COMPONENT sipdex DESTINATION ${share}/applications)
    foreach(program IN ITEMS sipdex sipdex-cli)
        install(FILES ${resources}/man/${program}.1 COMPONENT ${program}
            DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
        install(FILES ${resources}/completions/bash/${program} COMPONENT ${program}
            DESTINATION ${share}/bash-completion/completions)
        install(FILES ${resources}/completions/zsh/_${program} COMPONENT ${program}
            DESTINATION ${share}/zsh/vendor-completions)
        install(FILES ${resources}/completions/fish/${program}.fish COMPONENT ${program}
            DESTINATION ${share}/fish/vendor_completions.d)
    endforeach()
endif()
