@echo off
rem Runs kubeseal on the Java of JAVA_HOME, else of the PATH; it must be 25 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" io.github.kubesealj.cli.Main %*
