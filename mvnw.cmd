@echo off
rem Runs the installed Maven on a JDK 25 or newer, wherever that is installed.
setlocal EnableDelayedExpansion
set "FOUND="
call :try "%JAVA_HOME%"
for /f "tokens=1,* delims==" %%a in ('set JAVA_HOME_25_ 2^>nul') do call :try "%%b"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%p in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~p" for /d %%d in ("%%~p\*") do call :try "%%d"
)
if not defined FOUND (
  echo error: kubeseal-j builds with JDK 25 or newer: install one ^(any vendor^) and run ./mvnw, which finds it, or point JAVA_HOME at it 1>&2
  exit /b 1
)
where mvn >nul 2>nul || (
  echo error: Maven is not installed: install Maven 3.8.7 or newer and put mvn on the PATH 1>&2
  exit /b 1
)
set "JAVA_HOME=%FOUND%"
set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
call mvn %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "VERSION=%%~v"
  set "VERSION=!VERSION:"=!"
  if !VERSION! GEQ 25 set "FOUND=%~f1"
)
exit /b 0
