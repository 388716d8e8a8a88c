# Intune, åtgärd: skriver inställningarna för alla på datorn och tar bort dem som inte står i skriptet.
# Intune, remediation: writes the settings for everybody on the computer, and takes away those that are not in the script.

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

# Where a subkey and a value have the same name, Chrome and Edge read the subkey alone: so there is only one of them.
function Set-Text([Microsoft.Win32.RegistryKey] $Key, [string] $Name, [string] $Value) {
  $Key.DeleteSubKeyTree($Name, $false)
  $Key.SetValue($Name, $Value, 'String')
}

function Set-List([Microsoft.Win32.RegistryKey] $Key, [string] $Name, [string[]] $Members) {
  $Key.DeleteValue($Name, $false)
  $Key.DeleteSubKeyTree($Name, $false)
  $list = $Key.CreateSubKey($Name)
  $number = 0
  foreach ($member in $Members) {
    $number++
    $list.SetValue("$number", $member, 'String')
  }
}

# So that a notice that was deleted from this script does not stay on computers for ever.
function Remove-Setting([Microsoft.Win32.RegistryKey] $Key, [string] $Name) {
  $Key.DeleteValue($Name, $false)
  $Key.DeleteSubKeyTree($Name, $false)
}

try {
  foreach ($name in $Keys.Keys) {
    Confirm-Id $Keys[$name]
    $key = $Machine.CreateSubKey($Keys[$name])
    foreach ($setting in $Settings.GetEnumerator()) {
      if ($setting.Value -is [array]) { Set-List $key $setting.Key $setting.Value }
      else { Set-Text $key $setting.Key $setting.Value }
    }
    foreach ($gone in $Unset) { Remove-Setting $key $gone }
    Write-Output "$($name): written."
  }
}
catch {
  Write-Output $_.Exception.Message
  exit 1
}
exit 0
