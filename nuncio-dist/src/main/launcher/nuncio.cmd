@echo off
rem Runs Nuncio on Windows. Needs a Java runtime, 17 or later, in JAVA_HOME or on the PATH.
setlocal
set "home=%~dp0.."
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -Xmx2g -Duser.language=en -Duser.country=GB "-Dnuncio.home=%home%" -cp "%home%\lib\*" org.nuncio.app.Main %*
exit /b %errorlevel%
