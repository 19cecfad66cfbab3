@echo off
rem Runs Hireloop: finds a JDK 25, builds at the first run, and starts it. The shell launcher beside it does more.
setlocal
set "home=%~dp0"
set "jar=%home%web\target\hireloop.jar"
set "cache=%home%web\target\hireloop.aot"

call :use "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do call :use "%%~d"
for /f "delims=" %%j in ('where java 2^>nul') do call :use "%%~dpj.."
if not defined jdk (
    echo hireloop: JDK 25 was not found. Please install one, for instance Temurin 25, or set JAVA_HOME to it. 1>&2
    exit /b 2
)

if exist "%jar%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo hireloop: Maven 3.8.7 or newer is needed for the first run: please install it. 1>&2
    exit /b 2
)
where npm >nul 2>&1
if errorlevel 1 (
    echo hireloop: Node.js 20.19 or newer, with npm, is needed for the first run: please install it. 1>&2
    exit /b 2
)
echo Building Hireloop (first run, about a minute)... 1>&2
set "JAVA_HOME=%jdk%"
call mvn -q --batch-mode -f "%home%pom.xml" -DskipTests -Dmaven.test.skip -Dformat=skip package 1>&2
if errorlevel 1 (
    echo hireloop: the build failed; its output stands above. 1>&2
    exit /b 2
)
"%jdk%\bin\java.exe" "-XX:AOTCacheOutput=%cache%" -jar "%jar%" play linkedin-tpm-latency-vs-consistency --data "%TEMP%\hireloop-training" >nul 2>&1

:run
"%jdk%\bin\java.exe" "-XX:AOTCache=%cache%" -Xlog:disable -jar "%jar%" %*
exit /b %errorlevel%

:use
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "jdk=%~1"
exit /b 0
