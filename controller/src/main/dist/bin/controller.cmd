@echo off
rem Runs the controller on the Java of JAVA_HOME, else of the PATH; it must be 25 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms24m -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -Dsun.net.httpserver.maxReqTime=120 -Dsun.net.httpserver.maxRspTime=120 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" io.github.kubesealj.controller.Main %*
