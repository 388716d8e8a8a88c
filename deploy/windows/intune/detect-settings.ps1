# Intune, identifiering: slutar med 1 om någon inställning inte är som i skriptet, eller finns utan att stå där.
# Intune, detection: ends with 1 where a setting is not as in the script, or is there without being in it.

$ErrorActionPreference = 'Stop'

# Where each browser looks for the settings of the extension.
$Keys = [ordered]@{
  Chrome = 'Software\Policies\Google\Chrome\3rdparty\extensions\CHROME-EXTENSION-ID\policy'
  Edge = 'Software\Policies\Microsoft\Edge\3rdparty\extensions\EDGE-EXTENSION-ID\policy'
  Firefox = 'Software\Policies\Mozilla\Firefox\3rdparty\Extensions\web-access-helper@regionsormland.se'
}

# What the package does anyway: change what should differ and delete the rest. What is deleted here is taken away
# where it was set before.
$Settings = [ordered]@{
  # Supportens namn / Name of the support desk
  supportName = 'Servicedesk IT'
  # supportName = 'IT-supporten'
  # Supportens telefonnummer / Telephone number of the support desk
  supportPhone = '016-10 53 50'
  # supportPhone = '010-123 45 67'
  # Val i supportens telefonmeny / Choice in the telephone menu
  supportPhoneMenu = '2'
  # supportPhoneMenu = '2'
  # Supportens webbsida eller e-post / Web page or e-mail of the support desk
  # supportUrl = 'mailto:support@example.org'
  # Formulär för ny aktiveringskod / Form for a new activation code
  # activationCodeFormUrl = 'https://intranet.example.org/activation-code'
  # Adress till Web Access / Address of Web Access
  # webAccessUrl = 'https://access.regionsormland.se/'
  # Språk / Language
  language = 'auto'
  # language = 'sv'
  # Hjälpens form / Form of the help
  hint = 'card'
  # hint = 'badge'
  # Värdar där hjälpen visas / Hosts where help is shown
  hosts = @('*.regionsormland.se')
  # hosts = @('access.regionsormland.se')
  # Driftmeddelande / Notice
  # notice = 'Web Access is down for maintenance until 18:00.'
  # Driftmeddelandet visas till / Notice shown until
  # noticeUntil = '2027-01-31T18:00+01:00'
  # Fler felmeddelanden / More error messages
  # extraErrors = '[{"phrase":"The certificate of your token has expired","section":"one-time-code"}]'
  # Egna avsnitt i checklistan / Own sections of the checklist
  # checklist = '{"en":{"new-app":{"title":"If you have a new app","steps":[{"id":"right-app","text":"Check it."}]}}}'
  # Dolda avsnitt / Hidden sections
  # hiddenSections = @('new-app')
}

# Every setting that there is.
$Known = @('supportName', 'supportPhone', 'supportPhoneMenu', 'supportUrl', 'activationCodeFormUrl', 'webAccessUrl', 'language', 'hint', 'hosts', 'notice', 'noticeUntil', 'extraErrors', 'checklist', 'hiddenSections')
$Unset = @($Known | Where-Object { -not $Settings.Contains($_) })

# The registry as 64-bit programs see it, whichever PowerShell runs this.
$Machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')

function Confirm-Id([string] $Key) {
  if ($Key -match '-EXTENSION-ID') { throw 'Write the id of the extension into this script first.' }
}

function Read-Text([string] $Key, [string] $Name) {
  $opened = $Machine.OpenSubKey($Key)
  if ($null -ne $opened) { $opened.GetValue($Name) }
}

function Read-List([string] $Key) {
  $opened = $Machine.OpenSubKey($Key)
  if ($null -eq $opened) { return }
  $opened.GetValueNames() | Sort-Object { $_ -as [int] } | ForEach-Object { $opened.GetValue($_) }
}

function Test-Setting([string] $Key, [string] $Name, $Wanted) {
  $current = if ($Wanted -is [array]) { Read-List "$Key\$Name" } else { Read-Text $Key $Name }
  return (@($current) -join "`n") -ceq (@($Wanted) -join "`n")
}

function Test-Set([string] $Key, [string] $Name) {
  return ($null -ne (Read-Text $Key $Name)) -or ($null -ne $Machine.OpenSubKey("$Key\$Name"))
}

try {
  $differing = foreach ($name in $Keys.Keys) {
    Confirm-Id $Keys[$name]
    foreach ($setting in $Settings.GetEnumerator()) {
      if (-not (Test-Setting $Keys[$name] $setting.Key $setting.Value)) { "$($name): $($setting.Key)" }
    }
    foreach ($gone in $Unset) {
      if (Test-Set $Keys[$name] $gone) { "$($name): $gone" }
    }
  }
}
catch {
  Write-Output $_.Exception.Message
  exit 1
}
if ($differing) {
  Write-Output "Not as wanted: $($differing -join ', ')"
  exit 1
}
Write-Output 'As wanted.'
exit 0
