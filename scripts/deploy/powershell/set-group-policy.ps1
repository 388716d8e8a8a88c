#Requires -Modules GroupPolicy
# Example: .\set-settings.ps1 -GpoName 'Web Access-hjälpen'
param(
  [Parameter(Mandatory)]
  [string] $GpoName,

  # HKLM for computers, HKCU for people.
  [ValidateSet('HKLM', 'HKCU')]
  [string] $Hive = 'HKLM',

  [ValidateSet('Chrome', 'Edge', 'Firefox')]
  [string[]] $Browser = @('Chrome', 'Edge', 'Firefox')
)

$ErrorActionPreference = 'Stop'

# data

function Set-Text([string] $Key, [string] $Name, [string] $Value) {
  Set-GPRegistryValue -Name $GpoName -Key $Key -ValueName $Name -Type String -Value $Value | Out-Null
}

# A list that became shorter would else keep its last members.
function Set-List([string] $Key, [string[]] $Members) {
  if (Get-GPRegistryValue -Name $GpoName -Key $Key -ErrorAction SilentlyContinue) {
    Remove-GPRegistryValue -Name $GpoName -Key $Key | Out-Null
  }
  $number = 0
  foreach ($member in $Members) {
    $number++
    Set-Text $Key "$number" $member
  }
}

foreach ($name in $Browser) {
  $key = "$Hive\$($Keys[$name])"
  if ($key -match '-EXTENSION-ID') { throw "Write the id of the extension in $name into this script first." }
  foreach ($setting in $Settings.GetEnumerator()) {
    if ($setting.Value -is [array]) { Set-List "$key\$($setting.Key)" $setting.Value }
    else { Set-Text $key $setting.Key $setting.Value }
  }
  Write-Output "$($name): $($Settings.Count) settings are in $GpoName."
}
